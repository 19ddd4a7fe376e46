import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the licences of others ask to be kept with their code, in a file beside it. */
export function licenses(file) {
  return {
    name: 'licenses',
    writeBundle({ dir, file: output }, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      writeFileSync(join(dir ?? dirname(output), file), licensesOf(modules));
    },
  };
}

/** @param {string[]} modules paths of all that is in a bundle */
export function licensesOf(modules) {
  const packages = modules.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
  );
  const texts = [...new Set(packages)].toSorted().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const found = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (!found) throw new Error(`${name} has no licence to keep`);
    return `${name} ${version}\n\n${readFileSync(join(folder, found), 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(72)}\n\n`);
}
