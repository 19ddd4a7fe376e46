import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { root } from './project.mjs';

/** Another project, in which the package is installed. */
const project = mkdtempSync(join(tmpdir(), 'bundling-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(fileURLToPath(root), join(project, 'node_modules/back-spasm-card'), 'junction');
after(() => rmSync(project, { recursive: true }));

/** What a bundler leaves of a module, when it drops what nobody uses. */
const bundlers = {
  async Rollup(input) {
    const bundle = await rollup({ input, plugins: [nodeResolve()], logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'es' });
    return output.map(({ code }) => code).join('');
  },
  async esbuild(input) {
    const options = { bundle: true, format: 'esm', write: false, logLevel: 'silent' };
    const { outputFiles } = await build({ entryPoints: [input], ...options });
    return outputFiles.map(({ text }) => text).join('');
  },
};

for (const [name, bundleFile] of Object.entries(bundlers)) {
  const bundle = (code) => {
    const entry = join(project, 'entry.js');
    writeFileSync(entry, code);
    return bundleFile(entry);
  };

  describe(`a bundle of ${name}`, () => {
    it('keeps an import that only defines the element', async () => {
      assert.match(await bundle(`import 'back-spasm-card';`), /customElements\.define\(/);
    });

    it('keeps an import that only adds a language', async () => {
      const code = await bundle(`import 'back-spasm-card/languages/fr.js';`);
      assert.match(code, /^registerLanguage\(/m);
    });

    it('drops a class that nobody uses', async () => {
      const code = await bundle(
        `import { BackSpasmCard } from 'back-spasm-card/back-spasm-card.js';`,
      );
      assert.doesNotMatch(code, /attachShadow/);
    });
  });
}
