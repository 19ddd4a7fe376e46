/**
 * The builder and the examples in `dist/demo/`, which any server can offer under any path, after a
 * build of the card. `eleventy.config.mjs` adds the pages around them.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { failOnWarning } from '../tools/build/fail-on-warning.mjs';
import { jsonModules } from '../tools/build/json-modules.mjs';
import { licenses } from '../tools/build/licenses.mjs';

const demo = fileURLToPath(new URL('.', import.meta.url));
const dist = join(demo, '../dist');
const site = join(dist, 'demo');
const { version } = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8'));

/** Where the site has what a page names outside of the demo. */
const moved = {
  '../dist/cdn/': `cdn/${version}/`,
  '../dist/demo/': '',
  '../node_modules/': 'vendor/',
};

export default {
  input: {
    builder: join(demo, 'builder/main.ts'),
    npm: join(demo, 'npm.js'),
    search: join(demo, 'search.ts'),
  },
  plugins: [
    jsonModules(),
    esbuild({ target: 'es2022', tsconfig: join(demo, '../tsconfig.json') }),
    nodeResolve({ browser: true }),
    minify({ target: 'es2022', legalComments: 'none' }),
    pages(),
    licenses('licenses.txt'),
  ],
  onLog: failOnWarning,
  output: { dir: site, format: 'es', chunkFileNames: 'builder/[name]-[hash].js' },
};

/** The pages with what they name, and the card's files in a folder that tells their release. */
function pages() {
  return {
    name: 'pages',
    writeBundle() {
      // What only who works on the card needs stays there.
      const filter = (file) => !file.endsWith('.map');
      cpSync(join(dist, 'cdn'), join(site, 'cdn', version), { recursive: true, filter });
      for (const file of readdirSync(demo, { recursive: true }))
        if (/\.(html|css|svg|json)$/.test(file) || file === 'back.js') write(file);
        else if (/\.(png|webp)$/.test(file)) copyTo(join(demo, file), join(site, file));
      copyTo(join(dist, '../LICENSE'), join(site, 'license.txt'));
    },
  };
}

function write(file) {
  let text = readFileSync(join(demo, file), 'utf8');
  if (file.endsWith('.html'))
    for (const [from, to] of Object.entries(moved)) {
      if (to === 'vendor/')
        for (const [, path] of text.matchAll(/"\.\.\/node_modules\/([^"]+)"/g))
          copyTo(join(demo, '../node_modules', path), join(site, 'vendor', path));
      text = text.replaceAll(`"${from}`, `"${to}`);
    }
  const target = join(site, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function copyTo(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
