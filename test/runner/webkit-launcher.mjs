/**
 * Runs tests in WebKit: Debian's WebKitGTK, by its own WebDriver, under a private X server.
 *
 * The runner's commands (keys, mouse, viewport) know how to speak to Puppeteer's pages, so this
 * launcher says that it is one, and its page has the few methods that they call.
 */
import { pause, screen, WebKitDriver } from './webkit-driver.mjs';

/** The size that Puppeteer gives each page before a test file. */
const usualViewport = { width: 800, height: 600 };

/**
 * How many files one browser runs. It keeps all of a site in one process, whose memory grows with
 * each file and slows the later ones; and a start takes as long as a short file.
 */
const filesOfBrowser = 8;

/**
 * It runs one file at a time, since one WebKitWebDriver holds one session.
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher() {
  const browser = new Browser();
  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    startSession: (session, url) => browser.open(session, url),
    isActive: (session) => browser.session === session,
    getPage: () => browser.page,
    getBrowserUrl: () => browser.page.url(),
    async stopSession() {
      await browser.leave();
      return {};
    },
    stop: () => browser.stop(),
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug sessions: use Chromium.');
    },
  };
}

class Browser {
  /** The runner's session that it is taken by. */
  session;
  /** @type {WebKitPage | undefined} */
  page;
  #driver;
  #files = 0;

  async open(session, url) {
    this.session = session;
    this.#driver ??= await WebKitDriver.start();
    this.page ??= new WebKitPage(this.#driver);
    await this.page.setViewport(usualViewport);
    await this.page.goto(url);
  }

  async leave() {
    try {
      await this.page?.leave();
      this.#files += 1;
      if (this.#files % filesOfBrowser === 0) await this.stop();
    } finally {
      this.session = undefined;
    }
  }

  async stop() {
    await this.#driver?.stop();
    this.#driver = this.page = undefined;
  }
}

/** What the runner's commands call on a page of Puppeteer. */
class WebKitPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  goto(url) {
    return this.#driver.send('POST', '/url', { url });
  }

  url() {
    return this.#driver.send('GET', '/url');
  }

  /** Stops what the tests left running. A command that meets the page on its way out would fail. */
  async leave() {
    await this.goto('about:blank');
    const look = 'return document.readyState === "complete" && location.href';
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const address = await this.#driver.run(look).catch(() => undefined);
      if (address === 'about:blank') return;
      await pause(50);
    }
    throw new Error('WebKit does not leave the page of a test file.');
  }

  browserContext() {
    return { newPage: () => WebKitTab.open(this.#driver) };
  }

  keyboard = {
    press: (key) =>
      this.#keys([
        ['keyDown', key],
        ['keyUp', key],
      ]),
    down: (key) => this.#keys([['keyDown', key]]),
    up: (key) => this.#keys([['keyUp', key]]),
    type: (text) =>
      this.#keys(
        [...text].flatMap((key) => [
          ['keyDown', key],
          ['keyUp', key],
        ]),
      ),
  };

  #keys(strokes) {
    const actions = strokes.map(([type, key]) => ({ type, value: webDriverKeys[key] ?? key }));
    return this.#driver.act({ type: 'key', id: 'keyboard', actions });
  }

  mouse = {
    move: (x, y) => this.#mouse([moveTo(x, y)]),
    down: (options) => this.#mouse([press('pointerDown', options)]),
    up: (options) => this.#mouse([press('pointerUp', options)]),
    click: (x, y, options) =>
      this.#mouse([moveTo(x, y), press('pointerDown', options), press('pointerUp', options)]),
    reset: () => this.#driver.send('DELETE', '/actions'),
  };

  #mouse(actions) {
    return this.#driver.act({ type: 'pointer', id: 'mouse', actions });
  }

  /** WebDriver sets the size of a window, of which the browser's own bars take a part. */
  async setViewport({ width, height }) {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const inner = await this.#innerSize();
      if (inner.width === width && inner.height === height) return;
      // A resize shows in the page a moment after WebDriver says that it is done.
      if (attempt % 20 === 0) {
        const outer = await this.#driver.send('GET', '/window/rect');
        const size = {
          width: outer.width + width - inner.width,
          height: outer.height + height - inner.height,
        };
        await this.#driver.send('POST', '/window/rect', centred(size));
      }
      await pause(50);
    }
    const inner = await this.#innerSize();
    throw new Error(
      `WebKit's window has a page of ${inner.width} × ${inner.height}, not ${width} × ${height}.`,
    );
  }

  async #innerSize() {
    const [width, height] = await this.#driver.run('return [innerWidth, innerHeight]');
    return { width, height };
  }

  /** @param {{ fullPage?: boolean }} options the whole page, or what is in view */
  async screenshot({ fullPage = false } = {}) {
    if (!fullPage) return this.#capture();
    return this.#enlarged('return [innerWidth, document.documentElement.scrollHeight]', () =>
      this.#capture(),
    );
  }

  async $(selector) {
    const find = `document.querySelector(${JSON.stringify(selector)})`;
    if (!(await this.#driver.run(`return Boolean(${find})`))) return undefined;
    return { screenshot: () => this.#captureElement(find) };
  }

  async #capture() {
    return Buffer.from(await this.#driver.send('GET', '/screenshot'), 'base64');
  }

  /** WebKitGTK's own picture of an element is black, so this cuts it out of the page's. */
  #captureElement(find) {
    const reach = `const { right, bottom } = ${find}.getBoundingClientRect();
      return [right + scrollX, bottom + scrollY].map(Math.ceil)`;
    return this.#enlarged(reach, async () => {
      const page = (await this.#capture()).toString('base64');
      const cut = await this.#driver.run(`return (async () => {
        const { x, y, width, height } = ${find}.getBoundingClientRect();
        const image = new Image();
        image.src = 'data:image/png;base64,${page}';
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        canvas.getContext('2d').drawImage(image, -x, -y);
        return canvas.toDataURL().split(',')[1];
      })()`);
      return Buffer.from(cut, 'base64');
    });
  }

  /** Takes a picture of what is larger than the window, in a window that is large enough. */
  async #enlarged(reach, capture) {
    const size = await this.#innerSize();
    const [width, height] = await this.#driver.run(reach);
    const large = { width: Math.max(size.width, width), height: Math.max(size.height, height) };
    if (large.width === size.width && large.height === size.height) return capture();
    await this.setViewport(large);
    try {
      return await capture();
    } finally {
      await this.setViewport(size);
    }
  }
}

/** A page of its own. WebDriver speaks to one page at a time, and between commands that is the test's. */
class WebKitTab {
  #driver;
  #handle;
  #testHandle;

  static async open(driver) {
    const tab = new WebKitTab();
    tab.#driver = driver;
    tab.#testHandle = await driver.send('GET', '/window');
    const { handle } = await driver.send('POST', '/window/new', { type: 'window' });
    tab.#handle = handle;
    return tab;
  }

  goto(url) {
    return this.#do(() => this.#driver.send('POST', '/url', { url }));
  }

  /** @param {string} expression may be a promise */
  evaluate(expression) {
    return this.#do(() => this.#driver.run(`return (async () => (${expression}))()`));
  }

  close() {
    return this.#do(() => this.#driver.send('DELETE', '/window'));
  }

  async #do(action) {
    await this.#driver.send('POST', '/window', { handle: this.#handle });
    try {
      return await action();
    } finally {
      await this.#driver.send('POST', '/window', { handle: this.#testHandle });
    }
  }
}

/** Without a window manager, the window under the pointer has the focus: it rests in the middle. */
function centred({ width, height }) {
  return {
    x: Math.round((screen.width - width) / 2),
    y: Math.round((screen.height - height) / 2),
    width,
    height,
  };
}

function moveTo(x, y) {
  return {
    type: 'pointerMove',
    origin: 'viewport',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
  };
}

function press(type, { button = 'left' } = {}) {
  return { type, button: ['left', 'middle', 'right'].indexOf(button) };
}

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webDriverKeys = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F8: '\uE038',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
