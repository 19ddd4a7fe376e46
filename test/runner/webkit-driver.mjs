/** Starts Debian's WebKitGTK under a private X server, and speaks WebDriver with it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The X server's only screen, in pixels. */
export const screen = { width: 1920, height: 1600 };

const remedy = 'Install webkit2gtk-driver and xvfb (Debian, Ubuntu).';

/** One session of WebDriver with a browser, and the processes that it needs. */
export class WebKitDriver {
  #home = mkdtempSync(join(tmpdir(), 'webkit-'));
  #processes = [];
  #port;
  #session;
  #onExit = () => this.#clean();

  /** @throws {Error} that names the remedy, where a program is missing */
  static async start() {
    const driver = new WebKitDriver();
    try {
      await driver.#start();
      return driver;
    } catch (error) {
      await driver.stop();
      throw error;
    }
  }

  async #start() {
    process.once('exit', this.#onExit); // also where a run is interrupted
    const browser = findBrowser();
    this.#shrinkBars();
    const display = await this.#startDisplay();
    this.#port = await freePort();
    this.#spawn('WebKitWebDriver', [`--port=${this.#port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        HOME: this.#home,
        XDG_CACHE_HOME: this.#home,
        XDG_CONFIG_HOME: this.#home,
        XDG_DATA_HOME: this.#home,
        XDG_RUNTIME_DIR: this.#home,
        GTK_A11Y: 'none',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1', // screenshots stay empty without it
        // Its own allocator hands memory back and asks for it again, which takes a third of the time
        // where machines share a processor.
        Malloc: '1',
      },
    });
    await this.#ready();
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none', // the runner knows when a test page is ready
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      },
    });
    this.#session = `/session/${sessionId}`;
  }

  /** The browser's bars keep its window at least 447 px wide; a phone has 320. */
  #shrinkBars() {
    const folder = join(this.#home, 'gtk-3.0');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'gtk.css'),
      '* { margin: 0; padding: 0; border-width: 0; min-width: 0; min-height: 0; font-size: 1px }',
    );
  }

  /** Xvfb picks a free display and writes its number to the pipe. */
  #startDisplay() {
    const size = `${screen.width}x${screen.height}x24`;
    const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
    const server = this.#spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return new Promise((resolve, reject) => {
      server.once('error', () => reject(new Error(`Xvfb does not start. ${remedy}`)));
      server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
    });
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    child.on('error', (error) => {
      child.failed = error;
    });
    this.#processes.push(child);
    return child;
  }

  async #ready() {
    const driver = this.#processes.at(-1);
    for (let attempt = 0; attempt < 200; attempt += 1) {
      if (driver.failed) break;
      const status = await this.#request('GET', '/status').catch(() => undefined);
      if (status && status.ready !== false) return;
      await pause(50);
    }
    throw new Error(`WebKitWebDriver does not start. ${remedy}`);
  }

  /** Sends a command to the session; answers with its value. */
  send(method, path, body) {
    return this.#request(method, `${this.#session}${path}`, body);
  }

  run(script) {
    return this.send('POST', '/execute/sync', { script, args: [] });
  }

  act(device) {
    return this.send('POST', '/actions', { actions: [device] });
  }

  async #request(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async stop() {
    if (this.#session) await this.send('DELETE', '').catch(() => {});
    for (const child of this.#processes.toReversed()) await end(child);
    this.#clean();
    process.off('exit', this.#onExit);
  }

  #clean() {
    for (const child of this.#processes) child.kill();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 3 });
  }
}

function end(child) {
  if (child.failed || child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 2000);
    child.once('exit', () => {
      clearTimeout(impatience);
      resolve();
    });
    child.kill();
  });
}

function findBrowser() {
  for (const folder of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
  ]) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      const path = join(folder, name, 'MiniBrowser');
      if (/^webkit(2)?gtk-/.test(name) && existsSync(path)) return path;
    }
  }
  throw new Error(`No WebKitGTK was found. ${remedy}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
