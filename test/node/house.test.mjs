import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { ts } from '@custom-elements-manifest/analyzer';
import { builderLayers, layerOf, layers } from '../../tools/layers.mjs';
import { readText, root } from './project.mjs';
import { findFreeNames, findTemplates } from './syntax.mjs';

const filesIn = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((path) => `${folder}/${path.split('\\').join('/')}`)
    .toSorted();
const sources = filesIn('src').filter((path) => path.endsWith('.ts'));
const generators = filesIn('tools/build').filter((path) => path.endsWith('.mjs'));

/** Types count: what a file must know of is what it depends on. */
function importsOf(file) {
  const code = readText(file);
  return Array.from(code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g), ([, path]) =>
    posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'),
  );
}

const isUpward = (from, to) => !(layers.indexOf(layerOf(to)) >= layers.indexOf(layerOf(from)));

describe('the layers of the source', () => {
  it('hold every file', () => {
    assert.deepEqual(
      sources.filter((file) => !layerOf(file)),
      [],
    );
  });

  it('are none of them empty', () => {
    const empty = layers.filter((layer) => !sources.some((file) => layerOf(file) === layer));
    assert.deepEqual(empty, []);
  });

  it('are those of the table in docs/architecture.md', () => {
    const rows = readText('docs/architecture.md').matchAll(
      /^\| (\d) +\| `(src\/[^`]+)` +\| (.+?) +\|$/gm,
    );
    assert.deepEqual(
      Array.from(rows, ([, level, path, what]) => ({ level: Number(level), path, what })),
      layers,
    );
  });

  it('import only downwards', () => {
    const upwards = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => isUpward(file, imported))
        .map((imported) => `${file} imports ${imported}`),
    );
    assert.deepEqual(upwards, []);
    assert.ok(sources.flatMap(importsOf).length > 50, 'imports were found');
  });

  it('are read by generators from the build alone', () => {
    const others = generators.flatMap(importsOf).filter((path) => path.startsWith('src/'));
    assert.deepEqual(others, []);
  });

  it('know no browser and no Node from 0 to 3', () => {
    const { console: _, globalThis: __, ...names } = namesOfTheLanguage();
    const language = new Set(Object.keys(names));
    const found = filesIn('dist')
      .filter((file) => file.endsWith('.js'))
      .filter((file) => {
        const { level = 7 } = layerOf(file.replace(/^dist(.*)js$/, 'src$1ts')) ?? {};
        return level <= 3;
      })
      .flatMap((file) =>
        [...findFreeNames(readText(file))]
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
    .map((file) => readText(file));
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

describe('the layers of the builder', () => {
  const files = filesIn('demo/builder').filter((path) => /(?<!\.d)\.ts$/.test(path));
  const levelOf = (file) => builderLayers.indexOf(layerOf(file, builderLayers));
  const importsWithin = (file) =>
    importsOf(file).filter((path) => path.startsWith('demo/builder/'));

  it('hold every file, and none of them is empty', () => {
    const levels = files.map(levelOf);
    assert.deepEqual(
      files.filter((_, index) => levels[index] === -1),
      [],
    );
    assert.deepEqual(
      builderLayers.filter((_, level) => !levels.includes(level)),
      [],
    );
  });

  it('import only downwards', () => {
    const upwards = files.flatMap((file) =>
      importsWithin(file)
        .filter((imported) => levelOf(imported) < levelOf(file))
        .map((imported) => `${file} imports ${imported}`),
    );
    assert.deepEqual(upwards, []);
    assert.ok(files.flatMap(importsWithin).length > 100, 'imports were found');
  });

  it('have templates of at most 60 lines', () => {
    const templates = files.flatMap(templatesIn);
    assert.ok(templates.length > 20, 'templates were found');
    const long = templates.filter(({ lines }) => lines > 60);
    assert.deepEqual(long, []);
  });

  it('have no file over 200 lines', () => {
    const long = filesIn('demo/builder')
      .filter((file) => /\.(ts|css)$/.test(file))
      .filter((file) => readText(file).split('\n').length > 201);
    assert.deepEqual(long, []);
  });
});

describe('the imports of src, demo and tools', () => {
  const files = ['src', 'demo', 'tools']
    .flatMap(filesIn)
    .filter((path) => /\.(ts|m?js)$/.test(path));

  it('have no circle', () => {
    assert.ok(files.flatMap(importsOf).length > 500, 'imports were found');
    const known = new Map(files.map((file) => [file, importsOf(file)]));
    const importsIn = (file) => known.get(file) ?? [];
    assert.deepEqual(
      files.filter((file) => reachedFrom(file, importsIn).has(file)),
      [],
    );
  });

  it('lead from src to src alone', () => {
    const outside = sources.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !imported.startsWith('src/'))
        .map((imported) => `${file} imports ${imported}`),
    );
    assert.deepEqual(outside, []);
  });
});

/** The templates in a source file, with where they begin and how many lines they have. */
function templatesIn(path) {
  const file = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest);
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line;
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) {
      const lines = lineOf(node.end) - lineOf(node.template.pos) + 1;
      found.push({ place: `${path}:${lineOf(node.template.pos) + 1}`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** All that a file imports, and what that imports, and so on. */
function reachedFrom(file, imports) {
  const reached = new Set();
  const waiting = [file];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const imported of imports(next))
      if (!reached.has(imported)) {
        reached.add(imported);
        waiting.push(imported);
      }
  return reached;
}

const hasLetters = (text) => /\p{L}/u.test(text);
