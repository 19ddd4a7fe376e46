import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
