import { expect } from '@open-wc/testing';
import { offersAt } from '../../demo/builder/editor/offers.js';
import { drawingNames } from '../../src/document/schema.js';
import { cut, known } from '../support/document-editor.js';

function offered(marked: string) {
  const { text, offset } = cut(marked);
  return offersAt(text, offset, known);
}
const labels = (marked: string) => offered(marked)?.offers.map(({ label }) => label) ?? [];

/** The text after one of the offers was taken, with `|` at the cursor. */
function taken(marked: string, label: string): string {
  const { text } = cut(marked);
  const found = offered(marked);
  const offer = found?.offers.find((each) => each.label === label);
  if (!found || !offer) throw new Error(`${label} is not offered at ${marked}`);
  const { from, to, commaAt = from } = found;
  const comma = commaAt < from ? ',' : '';
  const written = `${offer.insert.slice(0, offer.cursor)}|${offer.insert.slice(offer.cursor)}`;
  return text.slice(0, commaAt) + comma + text.slice(commaAt, from) + written + text.slice(to);
}

const own = '"sources": [{"id": "our-leaflet", "title": "A"}]';

const fieldsOfItems = [
  'id',
  'group',
  'title',
  'kind',
  'text',
  'list',
  'steps',
  'drawing',
  'picture',
  'sources',
];

describe('what can stand at a place of a document', () => {
  const all: [string, string[]][] = [
    ['{"help": {|}}', ['emergency', 'today', 'routine']],
    ['{"help": {"today": {}, |}}', ['emergency', 'routine']],
    ['{"help": {"|"}}', ['emergency', 'today', 'routine']],
    ['{"help": {em|}}', ['emergency', 'today', 'routine']],
    ['{"tips": [{|}]}', fieldsOfItems],
    ['{"tips": ["a", {"text": "b", |}]}', fieldsOfItems.filter((name) => name !== 'text')],
    ['{"tips": [{"kind": "|"}]}', ['do', 'check', 'avoid']],
    ['{"moves": [{"drawing": "|"}]}', [...drawingNames]],
    ['{"moves": [{"picture": {|}}]}', ['src', 'alt']],
    ['{"help": {"today": {|}}}', ['heading', 'action', 'lead', 'items', 'glance']],
    ['{"dir": |}', ['ltr', 'rtl']],
    ['{"lang": "|"}', ['en', 'fr-CA']],
    ['{"tips": [|]}', ['""', '{ "text": "" }']],
    ['{"tips": [{"id": "|"}]}', ['t-move', 't-heat']],
    ['{"tips": [{"id": "t-move"}, {"id": "|"}]}', ['t-heat']],
    ['{"help": {"emergency": {"items": [{"id": "|"}]}}}', ['e-chest']],
    [`{"tips": [{"sources": ["|"]}], ${own}}`, ['our-leaflet', 'nhs-back', 'nice-back']],
    [`{"tips": [{"sources": ["nhs-back", |]}], ${own}}`, ['our-leaflet', 'nice-back']],
    ['{"sources": [{"id": "|"}]}', ['nhs-back', 'nice-back']],
    ['|', ['{}']],
    ['{"nothing": {|}}', []],
    ['{"heading" |}', []],
    ['{} |', []],
  ];
  for (const [place, expected] of all)
    it(`is offered: ${place}`, () => {
      expect(labels(place)).to.deep.equal(expected);
    });

  it('comes with what it is for', () => {
    const [first] = offered('{"help": {|}}')?.offers ?? [];
    expect(first?.info).to.include('Get help now.');
    expect(first?.detail).to.equal('group');
  });

  it('is a mere example where any text can stand', () => {
    expect(offered('{"heading": "|"}')?.isChoice).to.equal(false);
    expect(offered('{"dir": "|"}')?.isChoice).to.equal(true);
  });
});

describe('an offer that is taken', () => {
  const all: [string, string, string][] = [
    ['{|}', 'heading', '{"heading": "|"}'],
    ['{"he|"}', 'heading', '{"heading": "|"}'],
    ['{ he| }', 'help', '{ "help": {|} }'],
    ['{|}', 'tips', '{"tips": [|]}'],
    ['{|}', 'review', '{"review": { "by": "|", "on": "" }}'],
    ['{"sources": [{|}]}', 'year', '{"sources": [{"year": |}]}'],
    ['{"headin|": "a"}', 'heading', '{"heading"|: "a"}'],
    ['{"lang": "en"\n  |\n}', 'dir', '{"lang": "en",\n  "dir": "|"\n}'],
    ['{\n  |\n  "lang": "en"}', 'dir', '{\n  "dir": "|",\n  "lang": "en"}'],
    ['{"dir": "|"}', 'rtl', '{"dir": "rtl"|}'],
    ['{"dir": lt|}', 'ltr', '{"dir": "ltr"|}'],
    ['{"tips": ["a" |]}', '{ "text": "" }', '{"tips": ["a", { "text": "|" }]}'],
    ['{"updated": |}', '2026-11-22', '{"updated": "2026-11-22"|}'],
  ];
  for (const [place, label, expected] of all)
    it(`is written with what belongs to it: ${label} at ${JSON.stringify(place)}`, () => {
      expect(taken(place, label)).to.equal(expected);
    });
});
