/** What people do in the block editor, in whichever release: its classes change, what it says does not. */

/** Opens a post, or a new one, without the welcome that each user is shown once. */
export async function openEditor(page, address, id) {
  page.errors.length = 0;
  const place = id ? `post.php?post=${id}&action=edit` : 'post-new.php';
  await page.goto(`${address}/wp-admin/${place}`);
  await closeWelcome(page);
}

/** Waits for an editor, and closes what greets each user once. */
export async function closeWelcome(page) {
  await page.waitForFunction(() => {
    const { wp } = window;
    const isReady = wp?.data?.select('core/editor')?.getCurrentPostId?.();
    return isReady && wp.data.select('core/block-editor').getBlocks();
  });
  await page.evaluate(() => {
    const { set } = window.wp.data.dispatch('core/preferences');
    for (const scope of ['core', 'core/edit-post']) set(scope, 'welcomeGuide', false);
    set('core/edit-post', 'fullscreenMode', false);
  });
  await page.waitForSelector('.components-guide', { hidden: true });
}

/**
 * Publishes a post that is written in the code editor, which each release has.
 * @param {{ block: 'html' | 'shortcode', text: string }[]} blocks
 * @returns {Promise<string>} its number
 */
export async function publishBlocks(page, address, blocks) {
  await openEditor(page, address);
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyM');
  for (const key of ['Alt', 'Shift', 'Control']) await page.keyboard.up(key);
  const field = await page.waitForSelector('textarea.editor-post-text-editor');
  await field.click();
  for (const { block, text } of blocks)
    await page.keyboard.type(`<!-- wp:${block} -->${text}<!-- /wp:${block} -->`);
  return publish(page);
}

/** Where the blocks are: newer releases draw them in a frame of its own. */
export async function canvas(page) {
  const frame = await page.waitForFunction(
    () =>
      document.querySelector('iframe[name="editor-canvas"]') ??
      document.querySelector('.block-editor-block-list__layout'),
  );
  return (await frame.asElement().contentFrame?.()) ?? page.mainFrame();
}

/** Types a slash and what follows into an empty post, and takes the first block that is offered. */
export async function insertBySlash(page, words) {
  const frame = await canvas(page);
  const title = await frame.waitForSelector('.editor-post-title__input');
  await title.click();
  await page.keyboard.type('A post');
  await page.keyboard.press('Enter');
  await page.keyboard.type(`/${words}`);
  await page.waitForSelector('.components-autocomplete__result, .components-autocomplete__popover');
  await frame.page().waitForFunction(() => {
    const option = document.querySelector('.components-autocomplete__result[aria-selected="true"]');
    return option?.textContent.includes('Back');
  });
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .some(({ name }) => name === 'back-spasm-card/card'),
  );
}

/** Selects the first block, and opens what there is to set. */
export async function selectFirst(page) {
  await page.evaluate(() => {
    const { dispatch, select } = window.wp.data;
    const block = select('core/block-editor')
      .getBlocks()
      .find(({ name }) => name === 'back-spasm-card/card');
    dispatch('core/block-editor').selectBlock(block.clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await control(page, 'Name of your clinic');
  await cardIn(page);
}

/** The control that has a label. */
export async function control(page, label) {
  const found = await page.waitForSelector(
    `::-p-xpath(//label[@for and normalize-space()="${label}"])`,
  );
  const id = await found.evaluate((each) => each.htmlFor);
  return page.waitForSelector(`[id="${id}"]`);
}

/** Types in the place of what a control says. */
export async function type(page, label, text) {
  const field = await control(page, label);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

export const press = (page, words) =>
  page
    .locator(`::-p-xpath(//button[normalize-space()="${words}" or @aria-label="${words}"])`)
    .click();

export const blocksOf = (page) =>
  page.evaluate(() =>
    window.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid, attributes }) => ({ name, isValid, attributes })),
  );

/** The card that an editor shows, once it is drawn. */
export async function cardIn(page) {
  const frame = await canvas(page);
  const card = await frame.waitForFunction(() => {
    const found = document.querySelector('back-spasm-card');
    return found?.shadowRoot?.querySelector('[part~="heading"]') && found;
  });
  // What was set in this task is drawn in the next.
  return card.evaluate(
    (found) =>
      new Promise((resolve) => {
        setTimeout(() =>
          resolve({
            text: found.shadowRoot.querySelector('[part~="card"]').textContent,
            isDrawn: Boolean(found.shadowRoot),
            attributes: Object.fromEntries(
              Array.from(found.attributes, ({ name, value }) => [name, value]),
            ),
          }),
        );
      }),
  );
}

/** Opens a part of the side panel that is closed. */
export async function openPanel(page, title) {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[contains(@class,"components-panel__body-toggle") and normalize-space()="${title}"])`,
  );
  if ((await button.evaluate((each) => each.getAttribute('aria-expanded'))) === 'false')
    await button.click();
}

/** @returns the number of the post */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.waitForSelector('.post-publish-panel__postpublish');
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}
