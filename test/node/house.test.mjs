import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { readText, root } from './project.mjs';
import { findFreeNames, findTemplates } from './syntax.mjs';

/** From the roof down. A room may import from itself and from the rooms below it in this list. */
const rooms = [
  [7, 'frameworks/'],
  [7, 'index.ts'],
  [7, 'fallback.ts'],
  [7, 'cdn.ts'],
  [7, 'cdn-language.ts'],
  [7, 'frame/'],
  [7, 'node/'],
  [6, 'json-places.ts'],
  [6, 'define.ts'],
  [5, 'back-spasm-card.ts'],
  [5, 'static-card.ts'],
  [4, 'page/'],
  [4, 'actions/'],
  [4, 'view/'],
  [4, 'policy.ts'],
  [3, 'card-properties.ts'],
  [3, 'card-attributes.ts'],
  [3, 'events.ts'],
  [3, 'card/'],
  [2, 'settings.ts'],
  [2, 'languages/'],
  [1, 'document/'],
  [0, 'tag.ts'],
  [0, 'version.ts'],
].map(([floor, path]) => ({ floor, path }));

const filesIn = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((path) => path.split('\\').join('/'))
    .toSorted();
const sources = filesIn('src').filter((path) => /\.(ts|mjs)$/.test(path));
const roomOf = (file) =>
  rooms.findIndex(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));

/** They make the package from a build. */
const generators = sources.filter((file) => file.endsWith('.mjs'));

/** Types count: what a file must know of is what it depends on. */
function importsOf(file) {
  const code = readText(`src/${file}`);
  return Array.from(code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g), ([, path]) =>
    posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'),
  );
}

describe('the house', () => {
  it('has a room for every file', () => {
    assert.deepEqual(
      sources.filter((file) => roomOf(file) === -1),
      [],
    );
  });

  it('has a file in every room', () => {
    const empty = rooms.filter((_, room) => !sources.some((file) => roomOf(file) === room));
    assert.deepEqual(empty, []);
  });

  it('is as CONTRIBUTING.md draws it', () => {
    const rows = readText('CONTRIBUTING.md').matchAll(/^\| (\d) +\| `src\/([^`]+)`/gm);
    assert.deepEqual(
      Array.from(rows, ([, floor, path]) => ({ floor: Number(floor), path })),
      rooms,
    );
  });

  it('imports only downwards', () => {
    const upwards = sources
      .filter((file) => !generators.includes(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => roomOf(imported) === -1 || roomOf(imported) < roomOf(file))
          .map((imported) => `${file} imports ${imported}`),
      );
    assert.deepEqual(upwards, []);
    assert.ok(sources.flatMap(importsOf).length > 50, 'imports were found');
  });

  it('has no import from a generator into the source itself', () => {
    const others = generators
      .flatMap(importsOf)
      .filter((path) => !/^(node\/|\.\.\/dist\/)/.test(path));
    assert.deepEqual(others, []);
  });

  it('knows no browser and no Node on floors 0 to 3, but for the loader', () => {
    const { console: _, globalThis: __, ...names } = namesOfTheLanguage();
    const language = new Set(Object.keys(names));
    const found = filesIn('dist')
      .filter((file) => file.endsWith('.js') && file !== 'document/load.js')
      .filter((file) => {
        const room = rooms[roomOf(file.replace(/\.js$/, '.ts'))];
        return room && room.floor <= 3;
      })
      .flatMap((file) =>
        [...findFreeNames(readText(`dist/${file}`))]
          .filter((name) => !language.has(name))
          .map((name) => `${file} uses ${name}`),
      );
    assert.deepEqual(found, []);
  });
});

/** A fresh context has what the language has, and nothing of where it runs. */
function namesOfTheLanguage() {
  const names = runInNewContext('Object.getOwnPropertyNames(globalThis).join()').split(',');
  return Object.fromEntries(names.map((name) => [name, true]));
}

describe('the view', () => {
  const views = filesIn('dist/view')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readText(`dist/view/${file}`));
  const templates = views.flatMap((code) => findTemplates(code, 'html'));

  it('has no words between its tags', () => {
    assert.ok(templates.length > 20, 'templates were found');
    const words = templates.map((text) => text.replace(/<[^>]*>/g, '')).filter(hasLetters);
    assert.deepEqual(words, []);
  });

  it('has no words in the attributes that are read aloud', () => {
    const words = templates.flatMap((text) =>
      Array.from(
        text.matchAll(/\s(?:aria-label|alt|title|placeholder)="?([^"\s>]*)/g),
        ([, value]) => value,
      ).filter(hasLetters),
    );
    assert.deepEqual(words, []);
  });

  it('has no words in its styles', () => {
    const styles = views.flatMap((code) => findTemplates(code, 'css')).join('\n');
    assert.ok(styles.includes(':host'), 'styles were found');
    const words = Array.from(styles.matchAll(/content:\s*["']([^"']*)/g), ([, value]) => value);
    assert.deepEqual(words.filter(hasLetters), []);
  });
});

const hasLetters = (text) => /\p{L}/u.test(text);
