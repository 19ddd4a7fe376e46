/** The floors of the house, as CONTRIBUTING.md draws them; a test holds its table to the source. */
import { readFileSync } from 'node:fs';

const table = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/** A room is a file, or a folder whose path ends with a stroke. */
export const rooms = Array.from(
  table.matchAll(/^\| (\d) +\| `(src\/[^`]+)`/gm),
  ([, floor, path]) => ({ floor: Number(floor), path }),
);

/** @param {string} file from the project's folder, such as `src/card/review.ts` */
export function floorOf(file) {
  const room = rooms.find(({ path }) =>
    path.endsWith('/') ? file.startsWith(path) : file === path,
  );
  if (!room) throw new Error(`CONTRIBUTING.md has no room for ${file}`);
  return room.floor;
}
