/**
 * Serves a folder to this machine, as a static server would, but that modules may import packages
 * by name.
 *
 *     node test/runner/serve.mjs
 *
 * serves the built demo until it is stopped, and prints where.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import compress from 'koa-compress';

const host = '127.0.0.1';
const usualPort = 8000;

/**
 * @param {{ folder?: string, middleware?: import('koa').Middleware[] }} options the project's own
 *   folder without one; and what answers before the files do
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve({ folder = '', middleware = [] } = {}) {
  const developer = await startDevServer({
    config: {
      // Left to itself, it listens to the whole network.
      middlewareMode: true,
      middleware: [compress(), allowAnyPage, ...middleware],
      nodeResolve: true,
      rootDir: fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
    },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  const server = createServer(developer.koaApp.callback());
  await listen(server);
  return {
    address: `http://${host}:${server.address().port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await developer.stop();
    },
  };
}

/** A snippet names its files with `crossorigin`, so their server has to agree. */
function allowAnyPage(context, next) {
  context.set('access-control-allow-origin', '*');
  return next();
}

/** On the usual port, or on any other where it is taken. */
async function listen(server) {
  try {
    await once(server.listen(usualPort, host), 'listening');
  } catch {
    await once(server.listen(0, host), 'listening');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve({ folder: 'dist/demo/' });
  console.log(`The site is at ${address} (Ctrl+C stops it).`);
}
