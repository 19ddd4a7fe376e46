import { join } from 'node:path';
import terser from '@rollup/plugin-terser';
import { failOnWarning } from './fail-on-warning.mjs';
import { source } from './folders.mjs';
import { oneClassicScript } from './one-classic-script.mjs';

/**
 * A file that works as a classic script, deferred, late, as a module and in a concatenated bundle.
 * @param {object} what
 * @param {string} what.input in `src/`
 * @param {string} what.file in `dist/cdn/`
 * @param {import('rollup').InputPluginOption[]} what.plugins
 * @param {string} [what.allowed] the one fault of those that oneClassicScript finds that it may have
 * @returns {import('rollup').RollupOptions}
 */
export function scriptTag({ input, file, plugins, allowed }) {
  return {
    input: join(source, input),
    plugins: [...plugins, oneClassicScript(allowed)],
    onLog: failOnWarning,
    output: {
      file: join('dist/cdn', file),
      format: 'iife',
      // The map lies beside the file, which does not name it: a browser requests nothing that the page did not.
      sourcemap: 'hidden',
      plugins: [
        terser({
          ecma: 2020,
          compress: { passes: 6, hoist_vars: true },
          // `preamble`: a file that was joined before this one may lack its last semicolon.
          format: { ascii_only: true, comments: false, preamble: ';' },
        }),
      ],
    },
  };
}
