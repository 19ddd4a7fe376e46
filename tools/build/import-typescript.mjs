import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Imports a module of TypeScript, with all that it imports; the path is from the project's root. */
export async function importTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../${path}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
