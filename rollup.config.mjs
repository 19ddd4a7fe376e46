/**
 * Builds of one source: ES modules for npm, its command, and one file for the script tag.
 * Any warning fails the build.
 */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { embedLit } from './tools/build/embed-lit.mjs';
import { failOnWarning } from './tools/build/fail-on-warning.mjs';
import { root, source } from './tools/build/folders.mjs';
import { jsonModules } from './tools/build/json-modules.mjs';
import { licenses } from './tools/build/licenses.mjs';
import { minifyTemplates } from './tools/build/minify-templates.mjs';
import { offeredLanguage } from './tools/build/offered-language.mjs';
import { importsLanguages } from './tools/build/one-classic-script.mjs';
import { packedLanguages } from './tools/build/packed-languages.mjs';
import { scriptTag } from './tools/build/script-tag.mjs';

/** They belong to the script tag alone: importing them from npm would take over the page. */
const scriptTagOnly = ['script-tag/', 'frame/frame.ts', 'frame/height.ts', 'frame/parent.ts'];

/** Bundled with what it needs, so that the package asks for no more than Lit. */
const commandLine = ['cli/', 'document/json-places.ts'];

/** Besides English, which comes with the card. */
const languages = readdirSync(join(source, 'languages'))
  .filter((file) => file.endsWith('.json') && file !== 'en.json')
  .map((file) => file.replace('.json', ''));

/** Every module is an entry, so that rollup keeps what only tests, generators and Node import. */
const modules = readdirSync(source, { recursive: true })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .filter((path) => ![...scriptTagOnly, ...commandLine].some((start) => path.startsWith(start)));

/** What the package's modules leave to Node and to bundlers. */
const external = [/^lit(\/|$)/, /^node:/];

/** TypeScript and JSON to modules, then their templates minified. */
const compile = (jsonPlugin) => [
  jsonPlugin,
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  minifyTemplates(),
];

const npmModules = {
  input: modules.map((path) => join(source, path)),
  external,
  plugins: compile(jsonModules()),
  onLog: failOnWarning,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: source,
    sourcemap: true,
  },
};

const command = {
  input: join(source, 'cli/cli.ts'),
  external,
  plugins: [nodeResolve(), compile(jsonModules()), licenses('licenses.txt')],
  onLog: failOnWarning,
  output: { file: 'dist/cli/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
};

const card = scriptTag({
  input: 'script-tag/cdn.ts',
  file: 'back-spasm-card.js',
  plugins: [embedLit(), nodeResolve(), compile(packedLanguages()), licenses('licenses.txt')],
});

const otherLanguages = languages.map((language) =>
  scriptTag({
    input: `languages/${language}.json`,
    file: `languages/${language}.js`,
    plugins: compile(offeredLanguage()),
  }),
);

const frame = scriptTag({
  input: 'frame/frame.ts',
  file: 'frame.js',
  plugins: compile(),
  allowed: importsLanguages,
});

const frameHeight = scriptTag({
  input: 'frame/parent.ts',
  file: 'frame-height.js',
  plugins: compile(),
});

export default [npmModules, command, card, ...otherLanguages, frame, frameHeight];
