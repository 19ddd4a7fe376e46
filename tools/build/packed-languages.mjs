import { join } from 'node:path';
import { build as buildWithEsbuild } from 'esbuild';
import MagicString from 'magic-string';
import { source } from './folders.mjs';

/** Languages packed by src/script-tag/pack.ts, which unpacks them in the browser. */
export function packedLanguages() {
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
