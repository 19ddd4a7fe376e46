import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cautionTips, medicineTip } from '../../dist/document/locked.js';
import { readJson } from './project.mjs';
import { texts } from './texts.mjs';

const { cases, medicines } = readJson('test/node/vignettes.json');

for (const { lang, help, ...text } of texts) {
  const levels = Object.keys(help);
  const signs = levels.flatMap((level) => help[level].items.map(({ id }) => ({ id, level })));
  const levelOf = new Map(signs.map(({ id, level }) => [id, level]));

  describe(`the signs in "${lang}"`, () => {
    it('stand in one level each', () => {
      assert.equal(levelOf.size, signs.length);
    });

    it('are all had by somebody', () => {
      const had = new Set(cases.flatMap(({ signs }) => signs));
      assert.deepEqual([...had].toSorted(), [...levelOf.keys()].toSorted());
    });

    for (const { id, text, signs, level } of cases)
      it(`send to "${level}" in case ${id}: ${text}`, () => {
        const found = new Set(signs.map((sign) => levelOf.get(sign)));
        assert.equal(levels.find((name) => found.has(name)) ?? 'home', level);
      });
  });

  describe(`the medicines in "${lang}"`, () => {
    /** The names of the lists that hold an item. */
    const placesOf = (id) =>
      Object.keys(text).filter((name) =>
        [text[name]].flat().some((item) => item?.id === id && 'text' in item),
      );

    it('have the cautions of the pain medicine beside it', () => {
      for (const id of cautionTips) assert.deepEqual(placesOf(id), placesOf(medicineTip), id);
    });

    for (const { id, text, expects } of medicines)
      it(`have in one section what case ${id} needs: ${text}`, () => {
        for (const item of expects) assert.deepEqual(placesOf(item), ['medicines'], item);
      });
  });
}
