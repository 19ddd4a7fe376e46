import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './folders.mjs';
import { faultsOf } from './oldest-browsers.mjs';

/** What only the page for frames does: which languages it needs, its address says. */
export const importsLanguages = 'imports another file';

/** Holds the finished file to what a script tag needs. */
export function oneClassicScript(allowed) {
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
