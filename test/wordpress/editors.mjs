/** What people do in WordPress, by clicks and keys. Each function takes a page that `logIn` gave. */

/** A window of its own in which somebody has logged in. What it is alerted of is in `page.alerts`. */
export async function logIn(browser, address, role) {
  const page = await openWindow(browser);
  await page.goto(`${address}/wp-login.php`);
  // Not typed: the page moves the focus to the first field a while after it has loaded.
  await page.$$eval(
    '#user_login, #user_pass',
    (fields, text) => fields.forEach((field) => Reflect.set(field, 'value', text)),
    role,
  );
  await leave(page, () => page.click('#wp-submit'));
  await page.waitForSelector('#wpadminbar');
  return page;
}

/** A visitor's window. */
export async function openWindow(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.alerts = [];
  page.errors = [];
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') page.alerts.push(dialog.message());
    void dialog.accept();
  });
  page.on('pageerror', (error) => page.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') page.errors.push(message.text());
  });
  return page;
}

/** Does what leads to another page, and waits for that. */
export async function leave(page, act) {
  await Promise.all([page.waitForNavigation(), act()]);
}

/**
 * Publishes a post from the classic editor, written in its Text view.
 * @param {boolean} isSwitched whether the editor is switched to Visual and back before
 */
export async function publishClassic(page, address, text, isSwitched) {
  await page.goto(`${address}/wp-admin/post-new.php?classic-editor`);
  await page.type('#title', 'Classic editor');
  await page.click('#content-html');
  // Left, the title is saved as a draft; while that lasts, nothing can be published.
  await page.waitForSelector('#sample-permalink');
  await page.waitForSelector('#publish:not(.disabled)');
  await page.type('#content', text);
  if (isSwitched) {
    await page.click('#content-tmce');
    await page.waitForSelector('.tmce-active #content_ifr');
    await page.click('#content-html');
    await page.waitForSelector('.html-active');
  }
  const post = await page.$eval('#post_ID', (field) => field.value);
  await page.click('#publish');
  // Then WordPress opens what it has saved, in its usual editor.
  await page.waitForSelector('body.block-editor-page');
  return post;
}

/** What a visitor reads on each card of a page. */
export async function readCards(page, address, post) {
  await page.goto(`${address}/?p=${post}`);
  return page.evaluate(async () => {
    const cards = [...document.querySelectorAll('back-spasm-card')];
    await Promise.all(cards.map((card) => card.ready));
    const words = (card, selector) =>
      Array.from(card.shadowRoot.querySelectorAll(selector), ({ textContent }) =>
        textContent.trim(),
      );
    return cards.map((card) => ({
      heading: words(card, '[part~="heading"]')[0],
      items: words(card, '[part~="item"]'),
      all: words(card, '[part~="card"]')[0],
      problems: card.problems,
      language: card.language,
      accent: getComputedStyle(card).getPropertyValue('--bsc-accent'),
      html: card.outerHTML,
    }));
  });
}

/** In this window, no script is loaded from now on. */
export async function blockScripts(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.resourceType() === 'script' ? request.abort() : request.continue());
  });
}

/** What a visitor sees of each card of an open page where no script has drawn it. */
export const readWithoutScript = (page) =>
  page.$$eval('back-spasm-card, div[data-back-spasm-card]', (cards) =>
    cards.map((card) => ({
      // As it is shown: what is hidden has no part in it.
      text: card.innerText,
      height: card.getBoundingClientRect().height,
      calls: Array.from(card.querySelectorAll('a[href^="tel:"]'), ({ href }) => href),
      languages: Array.from(card.querySelectorAll('[lang]'), ({ lang }) => lang),
      isDrawn: Boolean(card.shadowRoot),
    })),
  );
