/**
 * Writes what is made from the source, after a build:
 *
 *     node tools/build/generate.mjs
 *
 * With `--check`, custom-elements.json, README.md and docs/ are only compared, and it fails where
 * they are not what would be written. What lies in dist/ is written in any case, since nobody keeps it.
 */
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { documentShape, limits } from '../../dist/document/schema.js';
import { fallback } from '../../dist/prerender/fallback.js';
import { version } from '../../dist/version.js';
import { styles } from '../../dist/view/styles.js';
import { layers } from '../layers.mjs';
import { descriptions } from './descriptions.mjs';
import { clientFiles } from './docs/examples.mjs';
import { fillDocs } from './docs/fill.mjs';
import { makeParts } from './docs/parts.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './editors.mjs';
import { framePages } from './frame-pages.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { attributesPhp, blockAttributes, controlsPhp, pluginControls } from './plugin/controls.mjs';
import { pluginFallback } from './plugin/fallback.mjs';
import { pluginScript } from './plugin/scripts.mjs';
import { mo, pot, wordsOf } from './plugin/translations.mjs';
import { wpmlConfig } from './plugin/wpml.mjs';
import { licensesOf } from './licenses.mjs';
import { makeSchema } from './schema.mjs';

/** The plugin's own scripts, by where they begin in `src/wordpress/`. */
const pluginScripts = [
  ['block/index.jsx', 'block/index'],
  ['pages/settings.js', 'settings'],
  ['pages/sign.js', 'sign'],
];

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

const texts = await readTexts();
const [english] = texts;
const schema = makeSchema(descriptionsWithExamples());
const manifest = await analyze();

await write('dist/card.schema.json', toJson(schema));
for (const text of texts)
  await write(
    `dist/documents/${text.lang}.json`,
    toJson({ $schema: '../card.schema.json', ...text }),
  );
for (const [file, page] of framePages(await read('src/frame/frame.html'), texts))
  await write(`dist/cdn/${file}`, page);
const hashes = await hashScripts();
await write('dist/cdn/integrity.json', toJson({ version, files: hashes, style: hashStyle() }));
await makePlugin();
await write('dist/vscode.css-data.json', toJson(vscodeCss(manifest)));
await write('dist/vscode.html-data.json', toJson(vscodeHtml(manifest)));
await write('dist/web-types.json', toJson(webTypes(manifest, version)));
await copyFrameworkTypes();

await keep('custom-elements.json', toJson(manifest));
for (const [path, text] of Object.entries(await makeDocs())) await keep(path, text);

/** Each language's text, English first. */
async function readTexts() {
  const files = await readdir(new URL('src/languages/', root));
  const languages = files.filter((file) => file.endsWith('.json') && file !== 'en.json').toSorted();
  return Promise.all(['en.json', ...languages].map((file) => readText(`src/languages/${file}`)));
}

async function readText(path) {
  const text = JSON.parse(await read(path));
  const missing = Object.keys(documentShape.fields.labels.fields).filter(
    (name) => !text.labels[name],
  );
  if (missing.length) throw new Error(`Write labels.${missing.join(', labels.')} in ${path}.`);
  return text;
}

/** The English words show best what a label or a drawing is. */
function descriptionsWithExamples() {
  const words = ['labels', 'drawings'].flatMap((part) =>
    Object.entries(english[part]).map(([name, text]) => {
      const path = `${part}.${name}`;
      return [path, { ...descriptions[path], examples: [text] }];
    }),
  );
  return { ...descriptions, ...Object.fromEntries(words) };
}

/** The description of the element for editors and catalogues, from the comments in its source. */
function analyze() {
  return cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
    cwd: fileURLToPath(root),
    noWrite: true,
  });
}

/** The hash that a script tag's `integrity` takes, of each file that a tag can load. */
async function hashScripts() {
  const files = await readdir(new URL('dist/cdn/', root), { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js')).toSorted();
  return Object.fromEntries(
    await Promise.all(scripts.map(async (file) => [file, await hash(file)])),
  );
}

async function hash(file) {
  const bytes = await readFile(new URL(`dist/cdn/${file}`, root));
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** What a strict `style-src` has to name for browsers without constructed style sheets. */
function hashStyle() {
  return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}

/** The folder that somebody zips and uploads to WordPress: the plugin with the scripts of a page that has no frame. */
async function makePlugin() {
  const plugin = 'dist/wordpress/back-spasm-card/';
  const files = Object.entries(hashes).filter(([file]) => !file.startsWith('frame'));
  await write(`${plugin}cdn/integrity.json`, toJson({ version, files: Object.fromEntries(files) }));
  await cp(new URL('src/wordpress/', root), new URL(plugin, root), {
    recursive: true,
    // These are bundled below, and `pages` has nothing else.
    filter: (file) => !/[\\/]wordpress[\\/](block[\\/][^\\/]*\.jsx?|pages)$/.test(file),
  });
  await copyFile(new URL('LICENSE', root), new URL(`${plugin}LICENSE`, root));
  for (const [name, file] of Object.entries(pluginFallback(texts)))
    await write(`${plugin}${name}.json`, toJson(file));
  await write(`${plugin}cdn/licenses.txt`, await read('dist/cdn/licenses.txt'));
  for (const [file] of files) await write(`${plugin}cdn/${file}`, await read(`dist/cdn/${file}`));
  await makePluginControls(plugin);
  const bundled = [];
  for (const [entry, name] of pluginScripts) {
    const { script, asset, modules } = await pluginScript(entry);
    await write(`${plugin}${name}.js`, script);
    await write(`${plugin}${name}.asset.php`, asset);
    bundled.push(...modules);
  }
  await write(`${plugin}licenses.txt`, licensesOf(bundled));
  await makePluginTranslations(plugin);
}

/** What can be set, for its PHP and its block, from the tables of the card and of the builder. */
async function makePluginControls(plugin) {
  const groups = pluginControls({
    ...(await importTypeScript('demo/builder/form/controls.ts')),
    ...(await importTypeScript('demo/builder/form/look-controls.ts')),
  });
  const block = JSON.parse(await read('src/wordpress/block/block.json'));
  const keys = blockAttributes(groups);
  block.attributes = Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
  await write(`${plugin}block/block.json`, toJson(block));
  await write(`${plugin}attributes.php`, attributesPhp(groups));
  await write(`${plugin}controls.php`, controlsPhp(groups));
  await write(`${plugin}countries.json`, await read('demo/numbers.json'));
  await write(`${plugin}wpml-config.xml`, wpmlConfig(groups));
}

/** The words of the plugin for translators, and what they have made of them. */
async function makePluginTranslations(plugin) {
  const files = (await readdir(new URL(plugin, root))).filter((file) => file.endsWith('.php'));
  const php = await Promise.all(files.map(async (file) => [file, await read(`${plugin}${file}`)]));
  const block = JSON.parse(await read(`${plugin}block/block.json`));
  const words = wordsOf(Object.fromEntries(php), block);
  await write(`${plugin}languages/back-spasm-card.pot`, pot(words, version));
  for (const file of await readdir(new URL('src/wordpress/languages/', root)))
    await write(
      `${plugin}languages/${file.replace('.po', '.mo')}`,
      mo(await read(`src/wordpress/languages/${file}`)),
    );
}

/** They are declarations only, of which the compiler writes none. */
async function copyFrameworkTypes() {
  const files = await readdir(new URL('src/frameworks/', root));
  for (const file of files)
    await write(`dist/frameworks/${file}`, await read(`src/frameworks/${file}`));
}

/** What the docs show of the projects in which the package is tried. */
async function readClients() {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(clientFiles).map(async ([name, file]) => [
        name,
        { syntax: extname(file).slice(1), code: await read(`test/clients/${file}`) },
      ]),
    ),
  );
}

async function makeDocs() {
  const pages = (await readdir(new URL('docs/', root))).filter((file) => file.endsWith('.md'));
  const paths = ['README.md', ...pages.map((file) => `docs/${file}`)];
  const files = await Promise.all(paths.map(async (path) => [path, await read(path)]));
  const clients = await readClients();
  const { platforms } = await importTypeScript('demo/builder/snippet/platforms/list.ts');
  const signs = fallback();
  const parts = makeParts({ texts, limits, manifest, schema, clients, signs, platforms, layers });
  const filled = Object.entries(fillDocs(Object.fromEntries(files), parts));
  return Object.fromEntries(
    await Promise.all(filled.map(async ([path, text]) => [path, await formatMarkdown(path, text)])),
  );
}

async function formatMarkdown(path, text) {
  const options = await resolveConfig(fileURLToPath(new URL(path, root)));
  return format(text, { ...options, parser: 'markdown' });
}

async function write(path, text) {
  const file = new URL(path, root);
  await mkdir(dirname(fileURLToPath(file)), { recursive: true });
  await writeFile(file, text);
}

/** Writes a file that is kept with the source, or tells that it is not up to date. */
async function keep(path, text) {
  if (!process.argv.includes('--check')) {
    await write(path, text);
    return;
  }
  const kept = await read(path).catch(() => undefined);
  if (kept === text) return;
  console.error(`${path} is not what would be generated; run npm run build.`);
  process.exitCode = 1;
}
