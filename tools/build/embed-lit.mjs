import { join } from 'node:path';
import MagicString from 'magic-string';
import { source } from './folders.mjs';

/**
 * The places of Lit that the script file has otherwise. The first two are what Lit does to the page
 * around the card as it loads. The others are bindings that `minifyTemplates` refuses anyway: they
 * weigh 0.3 KB, for which the budget has no room. They can go as soon as it has.
 */
const rewrites = [
  {
    // It throws where the page forbids the policy `lit-html` or has made it for its own Lit.
    what: 'its Trusted Types policy',
    pattern:
      /(\w+)=\w+\.trustedTypes,(\w+)=\1\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/g,
    replacement: '$2=policy',
  },
  {
    // It counts itself on the global object, and the page's own Lit then warns of a second one.
    what: 'its mark on the page',
    pattern:
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/g,
    replacement: ';',
  },
  {
    what: 'its bindings to properties, booleans and events',
    pattern: /ctor:"\."===(\w)\[1\]\?\w:"\?"===\1\[1\]\?\w:"@"===\1\[1\]\?\w:(\w)/g,
    replacement: 'ctor:$2',
  },
  {
    what: 'its bindings within scripts and styles',
    pattern: /if\(\w\.test\((\w)\.tagName\)\)\{.*?\}\}(?=\}else if\(8===\1\.nodeType\))/g,
    replacement: '',
  },
  {
    what: 'its bindings within comments',
    pattern: /else\{let (\w)=-1;for\(;-1!==\(\1=.*?length-1\}/g,
    replacement: '',
  },
];

/** Puts the card's own Trusted Types policy into Lit, and leaves out what the list above names. */
export function embedLit() {
  let counts = [];
  return {
    name: 'embed-lit',
    buildStart() {
      counts = rewrites.map(() => 0);
    },
    transform(code, id) {
      if (!id.includes('lit-html')) return undefined;
      const result = new MagicString(code);
      for (const [index, { pattern, replacement }] of rewrites.entries()) {
        counts[index] += code.match(pattern)?.length ?? 0;
        result.replace(pattern, replacement);
      }
      if (!result.hasChanged()) return undefined;
      result.prepend(
        `import { policy } from ${JSON.stringify(join(source, 'script-tag/policy.ts'))};`,
      );
      return { code: result.toString(), map: result.generateMap({ source: id, hires: true }) };
    },
    buildEnd(error) {
      for (const [index, { what }] of rewrites.entries())
        if (!error && counts[index] !== 1)
          this.error(`in Lit, ${what} was rewritten ${counts[index]} times, not once`);
    },
  };
}
