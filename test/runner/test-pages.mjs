/**
 * Routes that answer with pages, and with the script file as servers and build tools hand it on.
 *
 * - `/test-server/page?body=…` answers with a page, in which the script file stands for THE SCRIPT
 *   FILE; `doctype=…` is what it begins with. `header=name: value` are its headers, one a line; `charset=…` is what it says it is written
 *   in; `rest=…&hold=name` comes only when that name is released. What `prerender=options` gives
 *   stands for THE PRERENDERED CARD, with `release=other` as another release might have it.
 * - `/test-server/prerender?options=…` answers with what prerendering gives.
 * - `/test-server/script` answers with the script file. `minify=terser` or `minify=esbuild` minifies
 *   it again, `engine=old` takes out of its styles what old browsers do not know, `version=…` makes it another release, `times=…` repeats it, `before=…` and `after=…` are
 *   joined to it; `cut=half` is its first half; `as=…` is how it is encoded; `header=…` and `hold=…` as above.
 * - `/test-server/bundle?of=path` answers with one classic script made of a module and its packages.
 * - `/test-server/beside/name/…` answers with what lies beside the script file; its languages come only
 *   when that name is released, if it begins with `held-`. As `without-card`, `broken-frame` and so on,
 *   that script is missing or fails. In frame.html, the tests' witness stands first; with
 *   `from=source` its script is the one that the file is built from.
 * - `/test-server/release?name=…` lets go what was held by that name.
 * - `/test-server/reports?page=…` takes a browser's reports, and tells those that it has taken.
 */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scriptFile = `${root}dist/cdn/back-spasm-card.js`;

/** WebKit looks at the first bytes of an answer to see what it is, and waits until there are enough. */
const padding = `<!--${' '.repeat(1024)}-->`;

export const pageRoutes = {
  '/test-server/page': async (context) => {
    const { body = '', charset = 'utf-8', doctype = '<!doctype html>' } = context.query;
    const { rest = '', hold, prerender: options = '{}', release } = context.query;
    const code = await readFile(scriptFile, 'utf8');
    const { html } = await prerendered(options);
    const first = `${doctype}<html lang="en"><meta charset="${charset}"><title>Test page</title>
      ${rest && padding}${body
        .replace('THE SCRIPT FILE', () => code)
        .replace('THE PRERENDERED CARD', () => (release ? ofOtherRelease(html) : html))}`;
    const encoding = charset === 'utf-8' ? 'utf8' : 'latin1';
    context.set('content-type', `text/html; charset=${charset}`);
    setHeaders(context);
    context.body = Readable.from(
      inTwoPieces(Buffer.from(first, encoding), hold, Buffer.from(rest, encoding)),
    );
  },
  '/test-server/script': async (context) => {
    const { minify, engine, version, times = '1', before = '', after = '' } = context.query;
    const { as = 'utf8', cut, hold } = context.query;
    let code = await (minify ? minifiers[minify]() : readFile(scriptFile, 'utf8'));
    if (engine === 'old') code = asOldEnginesReadIt(code);
    if (version) code = await ofVersion(code, version);
    if (cut) code = code.slice(0, code.length / 2);
    if (hold) await gate(hold).opened;
    context.body = Buffer.from(before + code.repeat(Number(times)) + after, as);
    context.set('content-type', 'text/javascript');
    setHeaders(context);
  },
  '/test-server/prerender': async (context) => {
    context.body = await prerendered(context.query.options ?? '{}');
  },
  '/test-server/bundle': async (context) => {
    const options = { bundle: true, format: 'iife', minify: true, write: false };
    const { outputFiles } = await build({ entryPoints: [root + context.query.of], ...options });
    context.type = 'text/javascript';
    context.body = outputFiles[0].text;
  },
  '/test-server/release': (context) => {
    gate(context.query.name).open();
    context.body = '';
  },
  '/test-server/reports': async (context) => {
    const taken = reports.get(context.query.page) ?? [];
    if (context.method === 'POST') {
      reports.set(context.query.page, taken);
      taken.push(await json(context.req));
    }
    context.set('cache-control', 'no-store');
    context.body = taken;
  },
};

/** Answers for `/test-server/beside/`, if that is what is asked for. */
export async function serveBeside(context) {
  const [, name, file] = /^\/test-server\/beside\/([\w-]+)\/([\w./-]+)$/.exec(context.path) ?? [];
  if (!file) return false;
  if (file.startsWith('languages/') && name.startsWith('held-')) await gate(name).opened;
  if (Object.hasOwn(scriptFaults, name) && scriptFaults[name].file === file) {
    context.status = scriptFaults[name].status;
    context.type = 'js';
    context.body = scriptFaults[name].code;
    return true;
  }
  const text = await readFile(`${root}dist/cdn/${file}`, 'utf8');
  context.type = extname(file);
  context.body = file.endsWith('.html') ? observed(text, context.query.from) : text;
  return true;
}

const missing = { status: 404, code: '' };
const failing = { status: 200, code: "throw new Error('broken');" };
const scriptFaults = {
  'without-card': { file: 'back-spasm-card.js', ...missing },
  'broken-card': { file: 'back-spasm-card.js', ...failing },
  'without-frame': { file: 'frame.js', ...missing },
  'broken-frame': { file: 'frame.js', ...failing },
};

function observed(page, from) {
  const text = page.replace('<title>', '<script src="/test/support/witness.js"></script><title>');
  return from === 'source'
    ? text.replace(
        '<script defer src="frame.js"',
        '<script type="module" src="/src/frame/frame.ts"',
      )
    : text;
}

/** What browsers have reported, by page. */
const reports = new Map();

const minifiers = {
  async esbuild() {
    const { code } = await transform(await readFile(scriptFile, 'utf8'), { minify: true });
    return code;
  },
  async terser() {
    const bundle = await rollup({ input: scriptFile });
    const { output } = await bundle.generate({ format: 'iife', plugins: [terser()] });
    return output[0].code;
  },
};

/**
 * The script file with its styles as a parser of 2021 takes them: it drops a declaration that holds
 * a function it does not know, takes a condition that it does not know for false, and leaves out
 * at-rules that came later.
 */
function asOldEnginesReadIt(code) {
  const late = [
    [
      /[\w-]+:[^:;{}]*(?:color-mix|light-dark|color)\((?:[^()]|\([^()]*(?:\([^()]*\))*[^()]*\))*\)[^;{}]*(?=[;}])/g,
      '',
    ],
    [/@supports (not )?\([^{]*/g, (_, not) => `@media ${not ? 'all' : 'not all'}`],
    [/@container [^{]*/g, '@media not all'],
    [/@layer(?=\{)/g, '@media not all'],
    [/overflow:clip|contain-intrinsic-inline-size:[^;}]*|container:[^;}]*/g, ''],
  ];
  return late.reduce((text, [pattern, value]) => {
    const changed = text.replace(pattern, value);
    if (changed === text) throw new Error(`the styles have nothing like ${pattern}`);
    return changed;
  }, code);
}

/** The script file as another release would be. */
async function ofVersion(code, version) {
  const { version: own } = JSON.parse(await readFile(`${root}dist/cdn/integrity.json`, 'utf8'));
  const pieces = code.split(JSON.stringify(own));
  if (pieces.length !== 2) throw new Error('the script file does not name its version once');
  return pieces.join(JSON.stringify(version));
}

/** With every language. Not before a page asks for it: most need no build. */
async function prerendered(options) {
  const { prerender } = await import('../../dist/prerender/prerender.js');
  await Promise.all(
    ['ar', 'es', 'fr'].map((language) => import(`../../dist/languages/${language}.js`)),
  );
  return prerender(JSON.parse(options));
}

/** A prerendered card with the same text and looks, of other elements, names and rules. */
function ofOtherRelease(html) {
  return html
    .replaceAll('--_space', '--_distance')
    .replaceAll(/\bwrapper\b/g, 'frame')
    .replaceAll(/<ul role=list>((?:<ul>.*?<\/ul>|.)*?)<\/ul>/gs, '<div><ul role=list>$1</ul></div>')
    .replaceAll(/<p\b([^>]*)>(.*?)(?=<\/p>)/gs, '<p$1><!-- other --><span>$2</span>')
    .replace('</style>', '</style><span hidden data-release=0.0.1></span>');
}

/** A header without a value is taken away. */
function setHeaders(context) {
  for (const header of (context.query.header ?? '').split('\n').filter(Boolean)) {
    const [, name, value] = /^([^:]+): ?(.*)$/.exec(header);
    context.remove(name);
    if (value) context.set(name, value);
  }
}

const gates = new Map();

/** Shut until a test opens it, whichever of the two asks first. */
function gate(name) {
  if (!gates.has(name)) {
    let open;
    const opened = new Promise((resolve) => {
      open = resolve;
    });
    gates.set(name, { open, opened });
  }
  return gates.get(name);
}

async function* inTwoPieces(first, hold, rest) {
  yield first;
  if (hold) await gate(hold).opened;
  yield rest;
}
