/**
 * Routes that tests ask of their server. What they answer reaches the browser as it is here: the
 * runner, which adds a script of its own to each page, comes after.
 *
 * - `/test-server/document?body=…&delay=ms&status=…&type=…` answers with a document for `src`; with
 *   `fill=…&times=…` in place of each FILL in it, that text so many times; with `as=hex` its bytes;
 *   with `cut=n` the first n bytes a moment before the others.
 * - `/test-server/redirect?to=…` sends the browser there; without `to`, to itself, for ever.
 * - `/test-server/broken` answers with the first half of a document and hangs up.
 * - `/test-server/nobody` answers with the address of a server that is not there.
 * - `/test-server/visitor` answers with a document whose heading tells what the browser sent along.
 * - `/test-server/endless?name=…&every=ms` answers with white space and never ends;
 *   `/test-server/endless/goes-on?name=…` tells whether it is still being sent.
 * - `/test-server/counted?name=…&body=…&type=…` answers to any site;
 *   `/test-server/counted/times?name=…` tells how often it was asked.
 *
 * Those that answer with pages and scripts are in test-pages.mjs.
 */
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pageRoutes, serveBeside } from './test-pages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The names of the endless answers that are being sent. */
const endless = new Set();
/** How often each name was asked for. */
const counts = new Map();

const routes = {
  '/test-server/document': async (context) => {
    const { body = '{}', delay = '0', status = '200', type = 'application/json' } = context.query;
    const { fill = '', times = '1', as = 'utf8', cut } = context.query;
    await pause(Number(delay));
    context.set('cache-control', 'no-store'); // each test asks afresh
    context.status = Number(status);
    context.type = type;
    const text = body.replaceAll('FILL', fill.repeat(Number(times)));
    const bytes = Buffer.from(text, as);
    context.body = cut ? Readable.from(inPieces(bytes, Number(cut))) : bytes;
  },
  '/test-server/redirect': (context) => context.redirect(context.query.to ?? context.url),
  '/test-server/broken': (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-length': 1000 });
    context.res.write('{"heading":"Half', () => context.res.destroy());
  },
  '/test-server/nobody': async (context) => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    context.body = `http://127.0.0.1:${server.address().port}/`;
    await promisify(server.close.bind(server))();
  },
  '/test-server/visitor': (context) => {
    const { cookie = 'none', referer = 'none', authorization = 'none' } = context.headers;
    context.set('cache-control', 'no-store');
    context.body = { heading: `cookie ${cookie}, referrer ${referer}, key ${authorization}` };
  },
  '/test-server/endless': (context) => {
    const { name, every = '0' } = context.query;
    endless.add(name);
    context.res.once('close', () => endless.delete(name));
    context.type = 'application/json';
    context.body = Readable.from(whiteSpace(Number(every)));
  },
  '/test-server/endless/goes-on': (context) => {
    context.body = String(endless.has(context.query.name));
  },
  '/test-server/counted': (context) => {
    const { name, body = '{}', type = 'application/json' } = context.query;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    context.set('access-control-allow-origin', '*');
    context.set('cache-control', 'no-store');
    context.type = type;
    context.body = body;
  },
  '/test-server/counted/times': (context) => {
    context.set('cache-control', 'no-store');
    context.body = String(counts.get(context.query.name) ?? 0);
  },
  ...pageRoutes,
};

/** @type {import('koa').Middleware} */
export async function middleware(context, next) {
  if (Object.hasOwn(routes, context.path)) await routes[context.path](context);
  else if (!(serveShippedPage(context) || (await serveBeside(context)))) await next();
}

/** A demo page, and the page for frames, are tested as shipped: a script more would break their own policy. */
function serveShippedPage(context) {
  if (!/^(\/dist)?\/demo\/(.*(\/|\.html))?$|^\/dist\/cdn\/frame(\.\w+)?\.html$/.test(context.path))
    return false;
  const path = normalize(join(root, context.path, context.path.endsWith('/') ? 'index.html' : ''));
  if (!existsSync(path)) return false;
  context.type = 'text/html; charset=utf-8';
  context.body = createReadStream(path);
  return true;
}

async function* inPieces(bytes, cut) {
  yield bytes.subarray(0, cut);
  await pause(200);
  yield bytes.subarray(cut);
}

async function* whiteSpace(every) {
  for (;;) {
    yield ' '.repeat(4096);
    await pause(every);
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
