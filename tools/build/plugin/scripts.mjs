/**
 * The plugin's own scripts, with WordPress's packages as what WordPress itself loads: they are
 * globals (`wp.blocks`), and a file beside each script names those that it uses.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../../', import.meta.url);

/**
 * @param {string} entry within `src/wordpress/`
 * @returns {Promise<{ script: string, asset: string, modules: string[] }>}
 */
export async function pluginScript(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    metafile: true,
    entryPoints: [fileURLToPath(new URL(`src/wordpress/${entry}`, root))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    // The languages are there for what they do: they register themselves.
    ignoreAnnotations: true,
    jsxFactory: 'wp.element.createElement',
    jsxFragment: 'wp.element.Fragment',
    write: false,
  });
  const script = outputFiles[0].text;
  const modules = Object.keys(metafile.inputs).map((path) => fileURLToPath(new URL(path, root)));
  return { script, asset: assetOf(script), modules };
}

/** `wp.blockEditor` is of the script that WordPress calls `wp-block-editor`. */
function assetOf(script) {
  const used = Array.from(script.matchAll(/\bwp\.([a-z]\w+)/g), ([, name]) => name);
  const handles = [...new Set(used)]
    .map((name) => `wp-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
    .toSorted();
  const version = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const list = handles.map((handle) => `'${handle}'`).join(', ');
  return `<?php return array( 'dependencies' => array( ${list} ), 'version' => '${version}' );\n`;
}
