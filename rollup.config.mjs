/**
 * Builds of one source: ES modules for npm, its command, and one file for the script tag.
 * Any warning fails the build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as buildWithEsbuild, transform as transformWithEsbuild } from 'esbuild';
import { minify as minifyHtml } from 'html-minifier-terser';
import MagicString from 'magic-string';
import esbuild from 'rollup-plugin-esbuild';
import { esbuildTarget, faultsOf } from './tools/build/oldest-browsers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const source = join(root, 'src');

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

/** What only the page for frames does: which languages it needs, its address says. */
const importsLanguages = 'imports another file';

/** TypeScript and JSON to modules, then their templates minified. */
const compile = (languages) => [
  languages,
  esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
  minifyTemplates(),
];

export default [
  {
    input: modules.map((path) => join(source, path)),
    external: [/^lit(\/|$)/, /^node:/],
    plugins: compile(jsonModules()),
    onLog: failOnWarning,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: source,
      sourcemap: true,
    },
  },
  {
    input: join(source, 'cli/cli.ts'),
    external: [/^lit(\/|$)/, /^node:/],
    plugins: [nodeResolve(), compile(jsonModules()), licenses('licenses.txt')],
    onLog: failOnWarning,
    output: { file: 'dist/cli/cli.js', format: 'es', banner: '#!/usr/bin/env node' },
  },
  scriptTag('script-tag/cdn.ts', 'back-spasm-card.js', [
    embedLit(),
    nodeResolve(),
    compile(packedLanguages()),
    licenses('licenses.txt'),
  ]),
  ...languages.map((language) =>
    scriptTag(`languages/${language}.json`, `languages/${language}.js`, [
      compile(offeredLanguage()),
    ]),
  ),
  scriptTag('frame/frame.ts', 'frame.js', [compile()], importsLanguages),
  scriptTag('frame/parent.ts', 'frame-height.js', [compile()]),
];

/**
 * A file that works as a classic script, deferred, late, as a module and in a concatenated bundle.
 * @param allowed what it may do that no script tag does else
 */
function scriptTag(input, file, plugins, allowed) {
  return {
    input: join(source, input),
    plugins: [...plugins, oneClassicScript(allowed)],
    onLog: failOnWarning,
    output: {
      file: join('dist/cdn', file),
      format: 'iife',
      // The map lies beside the file, which does not name it: nothing is asked for that the page did not.
      sourcemap: 'hidden',
      plugins: [
        terser({
          ecma: 2020,
          compress: { passes: 6, hoist_vars: true },
          // Lit's own private names, by which it does not ask for anything from outside.
          mangle: { properties: { regex: /^_\$/ } },
          // `preamble`: a file that was joined before this one may lack its last semicolon.
          format: { ascii_only: true, comments: false, preamble: ';' },
        }),
      ],
    },
  };
}

/** What the licences of others ask to be kept with their code, in a file beside it. */
export function licenses(file) {
  return {
    name: 'licenses',
    writeBundle({ dir, file: output }, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const packages = modules.flatMap(
        (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
      );
      const texts = [...new Set(packages)].toSorted().map((folder) => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const found = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
        if (!found) this.error(`${name} has no licence to keep`);
        return `${name} ${version}\n\n${readFileSync(join(folder, found), 'utf8').trim()}\n`;
      });
      writeFileSync(join(dir ?? dirname(output), file), texts.join(`\n${'-'.repeat(72)}\n\n`));
    },
  };
}

function failOnWarning(level, log, pass) {
  // Modules that hold only types have nothing left to run.
  if (log.code === 'EMPTY_BUNDLE') return;
  pass(level === 'warn' ? 'error' : level, log);
}

/**
 * JSON is JavaScript, so a map from line to line leads back to the file: the size report tells a
 * text's parts by it.
 */
function jsonModules() {
  return {
    name: 'json-modules',
    transform(code, id) {
      if (!id.endsWith('.json')) return undefined;
      const text = new MagicString(code.trimEnd()).prepend('export default ').append(';\n');
      return { code: text.toString(), map: text.generateMap({ source: id, hires: true }) };
    },
  };
}

/**
 * A language as a script of its own, in full: packed, it could be read only by a card of the very
 * same release.
 */
function offeredLanguage() {
  const offering = join(source, 'script-tag/cdn-language.ts');
  return {
    name: 'offered-language',
    transform(json, id) {
      if (!id.endsWith('.json')) return undefined;
      const text = new MagicString(json.trimEnd()).append(');\n');
      text.prepend(`import { offerLanguage } from ${JSON.stringify(offering)};\nofferLanguage(`);
      return { code: text.toString(), map: text.generateMap({ source: id }) };
    },
  };
}

/** Languages packed by src/script-tag/pack.ts, which unpacks them in the browser. */
function packedLanguages() {
  const packing = join(source, 'script-tag/pack.ts');
  return {
    name: 'packed-languages',
    async transform(json, id) {
      if (!id.endsWith('.json')) return undefined;
      const { outputFiles } = await buildWithEsbuild({
        entryPoints: [packing],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const { pack } = await import(
        `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
      );
      const text = new MagicString(json);
      text.overwrite(0, json.length, `${JSON.stringify(pack(JSON.parse(json)))})\n`);
      text.prepend(`import { unpack } from ${JSON.stringify(packing)};\nexport default unpack(`);
      return { code: text.toString(), map: text.generateMap({ source: id }) };
    },
  };
}

/**
 * Minifies the `html`, `svg` and `css` templates of our own modules.
 * The CSS goes through esbuild, because it leaves alone what it does not know: clean-css drops
 * nested rules, and lightningcss the first of two declarations of which the first is a fallback.
 * What is not ASCII is escaped: in CSS as CSS has it, since our `css` is `String.raw`, and in
 * markup as JavaScript has it, since Lit reads what a template says, not how it is written.
 */
function minifyTemplates() {
  const minifiers = {
    css: async (text) => {
      const options = {
        loader: 'css',
        minify: true,
        charset: 'ascii',
        logLevel: 'silent',
        target: esbuildTarget,
      };
      const { code, warnings } = await transformWithEsbuild(text, options);
      if (warnings.length) throw new Error(warnings.map((warning) => warning.text).join('\n'));
      return code.trim();
    },
    html: minifyMarkup,
    svg: () => Promise.reject(new Error('no such template is drawn')),
  };
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.startsWith(source) || !/\b(html|svg|css)`/.test(code)) return undefined;
      const result = new MagicString(code);
      for (const { tag, quasi } of findTemplates(this.parse(code))) {
        const minify = Object.hasOwn(minifiers, tag.name) && minifiers[tag.name];
        if (!minify) continue;
        try {
          const parts = await minifyParts(
            quasi.quasis.map((part) => part.value.raw),
            minify,
          );
          for (const [index, part] of quasi.quasis.entries())
            if (part.start < part.end) result.update(part.start, part.end, parts[index]);
        } catch (error) {
          this.error(`cannot minify a ${tag.name} template: ${error.message}`, tag.start);
        }
      }
      return { code: result.toString(), map: result.generateMap({ source: id, hires: true }) };
    },
  };
}

async function minifyMarkup(text) {
  const minified = await minifyHtml(text, {
    caseSensitive: true,
    collapseWhitespace: true,
    keepClosingSlash: true, // without it a fragment of SVG nests what should be siblings
    removeComments: true,
    removeAttributeQuotes: true,
  });
  return minified
    .replace(/="(expression-\d+-)"/g, '=$1') // it adds quotes that Lit does not need
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Of these, the script file's copy of Lit is relieved; see embedLit. */
function refuseBindings(markup) {
  const [found] =
    [
      /\s[.?@][\w-]+="?expression-\d+-/, // a property, a boolean, an event
      /<(?:script|style|textarea|title)\b[^>]*>[^<]*expression-\d+-/,
      /<!--[^>]*expression-\d+-/,
      /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*\sexpression-\d+-/, // an element
    ]
      .map((pattern) => pattern.exec(markup))
      .find(Boolean) ?? [];
  if (found) throw new Error(`no such binding is drawn: ${found.trim()}`);
}

/** Every tagged template in a syntax tree, those within the expressions of another included. */
function* findTemplates(node) {
  if (typeof node?.type !== 'string') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const child of value) yield* findTemplates(child);
    else if (value && typeof value === 'object') yield* findTemplates(value);
  }
}

/** Minifies a template as one text, in which a name stands for each expression. */
async function minifyParts(parts, minify) {
  const stand = (index) => `expression-${index}-`;
  if (parts.some((part) => part.includes('expression-'))) throw new Error('a name is taken');
  const whole = parts.reduce((text, part, index) => {
    // In CSS, where a rule or declaration could begin, only an at-rule can stand alone.
    const alone = minify !== minifyMarkup && /(^|[;{}])\s*$/.test(text);
    return `${text}${alone ? `@${stand(index - 1)};` : stand(index - 1)}${part}`;
  });
  if (minify === minifyMarkup) refuseBindings(whole);
  const minified = await minify(whole);
  const order = [...minified.matchAll(/expression-(\d+)-/g)].map(([, index]) => Number(index));
  if (order.length !== parts.length - 1 || order.some((number, index) => number !== index))
    throw new Error('its expressions did not keep their order');
  return minified.split(/@expression-\d+-;?|expression-\d+-/);
}

/**
 * Lit makes a Trusted Types policy named `lit-html` as it loads, and dies where a page forbids it
 * or has its own Lit; in the script-tag file, it uses the card's policy instead. It also counts
 * itself on the page's global object, on which a page's own Lit complains of a second one. And it
 * has parts for what no template of the card does, which weigh 0.6 KB; `minifyTemplates` refuses
 * what it can see of that.
 */
function embedLit() {
  const rewrites = {
    'its policy': {
      pattern:
        /(\w+)=\w+\.trustedTypes,(\w+)=\1\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/g,
      replacement: '$2=policy',
    },
    'its marks on the page': {
      pattern:
        /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
      replacement: ';',
    },
    'what it binds to properties, booleans and events': {
      pattern: /ctor:"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]\?\w:(\w)/g,
      replacement: 'ctor:$2',
    },
    'what it binds within scripts and styles': {
      pattern: /if\(\w\.test\((\w)\.tagName\)\)\{.*?\}\}(?=\}else if\(8===\1\.nodeType\))/g,
      replacement: '',
    },
    'what it binds within comments': {
      pattern: /else\{let (\w)=-1;for\(;-1!==\(\1=.*?length-1\}/g,
      replacement: '',
    },
    'where it finds what it binds to an element': {
      pattern:
        /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/g,
      replacement: '',
    },
    'what it binds to an element': {
      pattern: /:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/g,
      replacement: ':0',
    },
    'the wrapper of its svg and mathml, and its end': {
      pattern:
        /=2===(\w)\?"<svg>":3===\1\?"<math>":""|\+\(2===(\w)\?"<\/svg>":3===\2\?"<\/math>":""\)/g,
      replacement: (text) => (text.startsWith('=') ? '=""' : ''),
      times: 2,
    },
    'how it takes that wrapper off': {
      pattern:
        /if\((this\.el=\w\.createElement\(\w,\w\),\w\.currentNode=this\.el\.content),2===(\w)\|\|3===\2\)\{[^}]*\}/g,
      replacement: '$1;',
    },
    'what only others ask of its parts': {
      pattern:
        /(?:get (?:parentNode|startNode|endNode|tagName|_\$AU)\(\)|setConnected\(\w\))\{[^}]*\}|this\.type=[12],/g,
      replacement: '',
      times: 13,
    },
    'what it tells directives that are cut off': {
      pattern:
        /,this\._\$AN=void 0|,this\._\$Cv=\w\?\.isConnected\?\?!0|\w\?\._\$AO\?\.\(!1\),|this\._\$AP\?\.\(!1,!0,\w\)/g,
      replacement: '',
      times: 7,
    },
    'templates that were compiled before': {
      pattern: /"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?,\w\)(?=;if)/g,
      replacement: '$1',
    },
    'lists that are no arrays': {
      pattern: /(\w\(\w\))\|\|"function"==typeof \w\?\.\[Symbol\.iterator\]/g,
      replacement: '$1',
    },
    'another document to draw in': {
      pattern: /\(\w\?\.creationScope\?\?(\w)\)/g,
      replacement: '$1',
    },
  };
  let counts = {};
  return {
    name: 'embed-lit',
    buildStart() {
      counts = {};
    },
    transform(code, id) {
      if (!id.includes('lit-html')) return undefined;
      const result = new MagicString(code);
      for (const [name, { pattern, replacement }] of Object.entries(rewrites)) {
        counts[name] = (counts[name] ?? 0) + (code.match(pattern)?.length ?? 0);
        result.replace(pattern, replacement);
      }
      if (!result.hasChanged()) return undefined;
      result.prepend(
        `import { policy } from ${JSON.stringify(join(source, 'script-tag/policy.ts'))};`,
      );
      return { code: result.toString(), map: result.generateMap({ source: id, hires: true }) };
    },
    buildEnd(error) {
      for (const [name, { times = 1 }] of Object.entries(rewrites))
        if (!error && counts[name] !== times)
          this.error(`in Lit, ${name} was rewritten ${counts[name]} times instead of ${times}`);
    },
  };
}

/** Holds the finished file to what a script tag needs. */
function oneClassicScript(allowed) {
  const faults = {
    'does not begin with a semicolon': (code) => !code.startsWith(';'),
    'does not end with a line break': (code) => !code.endsWith('\n'),
    'is not ASCII': (code) => /[^\0-\x7f]/.test(code),
    'is not strict inside its function': (code) =>
      !/^;\n!?\(?(function\(\)|\(\)=>)\{"use strict";/.test(code),
    [importsLanguages]: (code) => /\bimport\s*\(|\bimport\.meta\b/.test(code),
    'reads process.env': (code) => code.includes('process.env'),
    'reads document.currentScript': (code) => code.includes('currentScript'),
    "makes Lit's Trusted Types policy": (code) => code.includes('"lit-html"'),
    'counts Lit on the page': (code) => code.includes('litHtml'),
  };
  return {
    name: 'one-classic-script',
    resolveDynamicImport() {
      if (allowed !== importsLanguages)
        this.error('a script tag brings one file: import it statically');
    },
    // The written file is read, since the line that names the source map comes last.
    writeBundle({ file }, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      if (chunks.length !== 1) this.error(`${file} has ${chunks.length} chunks`);
      const code = readFileSync(file, 'utf8');
      for (const [fault, has] of Object.entries(faults))
        if (fault !== allowed && has(code)) this.error(`${relative(root, file)} ${fault}`);
      for (const fault of faultsOf(code)) this.error(`${relative(root, file)} ${fault}`);
    },
  };
}
