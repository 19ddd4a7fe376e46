import { join } from 'node:path';
import MagicString from 'magic-string';
import { source } from './folders.mjs';

/**
 * Lit makes a Trusted Types policy named `lit-html` as it loads, and dies where a page forbids it
 * or has its own Lit; in the script-tag file, it uses the card's policy instead. It also counts
 * itself on the page's global object, on which a page's own Lit complains of a second one. And it
 * has parts for what no template of the card does, which weigh 0.6 KB; `minifyTemplates` refuses
 * what it can see of that.
 */
export function embedLit() {
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
