import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textsOf } from '../../tools/build/medical-text.mjs';
import { findFaults, rules } from '../../tools/measure/content-rules.mjs';
import { english, texts } from './texts.mjs';

const hard = 'Musculoskeletal rehabilitation necessitates individualised physiotherapy.';

/**
 * One mistake each: the rule, the language, what somebody did to the text, and where it is found.
 * @type {[rule: string, language: string, change: (text: object) => void, path: string][]}
 */
const mistakes = [
  ...[
    ['en', hard],
    ['es', 'Rehabilitación individualizada.'],
    ['fr', 'Réadaptation individualisée.'],
    ['ar', 'المستشفيات والاستشارات'],
  ].map(([language, words]) => [
    'is as easy to read as its measure asks',
    language,
    (text) => {
      for (const { holder, key } of textsOf(text)) holder[key] = words;
    },
    'the whole text',
  ]),
  [
    'has no single text that is hard to read',
    'en',
    ({ facts }) => (facts[3].text = hard),
    'facts[3]',
  ],
  [
    'has no single text that is hard to read',
    'en',
    ({ tips }) => (tips[0].steps = [hard, hard, hard]),
    'tips[0]',
  ],
  [
    'has no single text that is hard to read',
    'en',
    ({ help }) => (help.today.lead = hard),
    'help.today.lead',
  ],
  [
    'has no figure or abbreviation of unknown reading',
    'es',
    (text) => (text.summary += ' Espere 17 días.'),
    'summary',
  ],
  [
    'has a text wherever the English text has one',
    'ar',
    ({ causes }) => delete causes[2].title,
    'causes[2].title',
  ],
  ['has a text wherever the English text has one', 'fr', (text) => (text.summary = ''), 'summary'],
  [
    'has a text wherever the English text has one',
    'es',
    ({ facts }) => (facts[0].title = 'Título'),
    'facts[0].title',
  ],
  ...[
    ['fr', ({ help }) => help.emergency.items[9].list.pop(), 'help.emergency.items[9].list[2]'],
    ['es', ({ moves }) => moves[0].steps.pop(), 'moves[0].steps[2]'],
    ['ar', ({ help }) => delete help.emergency.items[4].group, 'help.emergency.items[4].group'],
    ['fr', ({ help }) => (help.today.items[1].group = 'Groupe'), 'help.today.items[1].group'],
    ['es', ({ help }) => delete help.routine.glance, 'help.routine.glance'],
    ['ar', ({ drawings }) => delete drawings.walk, 'drawings.walk'],
  ].map(([language, change, path]) => [
    'has a text wherever the English text has one',
    language,
    change,
    path,
  ]),
  [
    'has the items of the English text, in their order',
    'fr',
    ({ help }) => help.emergency.items.splice(2, 1),
    'help.emergency.items',
  ],
  [
    'has the items of the English text, in their order',
    'ar',
    ({ tips }) => tips.push(tips.shift()),
    'tips',
  ],
  [
    'marks and draws each item as the English text does',
    'es',
    ({ medicines }) => (medicines[1].kind = 'do'),
    'medicines[1].kind',
  ],
  [
    'marks and draws each item as the English text does',
    'ar',
    ({ tips }) => delete tips[0].kind,
    'tips[0].kind',
  ],
  [
    'marks and draws each item as the English text does',
    'fr',
    ({ moves }) => (moves[0].drawing = 'knee-hug'),
    'moves[0].drawing',
  ],
  [
    'cites a source for each claim',
    'en',
    ({ facts }) => (facts[1].sources = []),
    'facts[1].sources',
  ],
  [
    'cites a source for each claim',
    'en',
    ({ points }) => delete points[0].sources,
    'points[0].sources',
  ],
  [
    'cites for each item what the English text cites',
    'fr',
    ({ causes }) => causes[1].sources.pop(),
    'causes[1].sources',
  ],
  [
    'has each source that it cites',
    'ar',
    ({ help }) => (help.today.items[0].sources[1] = 'nobody'),
    'help.today.items[0].sources[1]',
  ],
  [
    'has no source that nothing cites',
    'en',
    ({ sources }) => sources.push({ ...sources[0], id: 'nobody' }),
    `sources[${english.sources.length}]`,
  ],
  ...['2026-02-30', '2026', '2999-01-01'].map((day) => [
    'says of no source that it was read on a day that has not been',
    'fr',
    ({ sources }) => (sources[0].checked = day),
    'sources[0].checked',
  ]),
  [
    'rests on no source last read 36 months before it changed',
    'es',
    (text) => {
      text.updated = '2029-12-01';
      text.sources = [
        { ...text.sources[1], checked: '2026-12-01' },
        { ...text.sources[2], checked: '2026-11-30' },
        { ...text.sources[3], checked: undefined },
      ];
    },
    'sources[1].checked',
  ],
  [
    'has as its own only sources with a page in its language',
    'es',
    ({ sources }) => (sources[1].lang = 'en'),
    'sources[1].lang',
  ],
  [
    'has as its own only sources with a page in its language',
    'fr',
    ({ sources }) => (sources[0].id = 'nobody'),
    'sources[0].id',
  ],
  [
    'has as its own only sources with a page in its language',
    'fr',
    ({ sources }) =>
      (sources[0].href = english.sources.find(({ id }) => id === sources[0].id).href),
    'sources[0].href',
  ],
  [
    'has the labels of the English text, none empty',
    'ar',
    ({ labels }) => (labels.print = ' '),
    'labels.print',
  ],
  [
    'has the labels of the English text, none empty',
    'es',
    ({ labels }) => (labels.prints = 'Imprimir'),
    'labels.prints',
  ],
  [
    'puts into its labels what the English ones have',
    'fr',
    ({ labels }) => (labels.call = 'Appelez'),
    'labels.call',
  ],
  [
    'has no text left in English',
    'es',
    ({ tips }) => (tips[6].title = english.tips[6].title),
    'tips[6].title',
  ],
  [
    'has no text left in English',
    'fr',
    ({ labels }) => (labels.tips = english.labels.tips),
    'labels.tips',
  ],
  ['names the day of the English text', 'ar', (text) => (text.updated = '2026-01-01'), 'updated'],
  ['runs in the direction of its script', 'ar', (text) => (text.dir = 'ltr'), 'dir'],
  ['runs in the direction of its script', 'fr', (text) => (text.dir = 'rtl'), 'dir'],
  ...[
    [' Siga', ' at the start'],
    ['Siga ', 'at the end'],
    ['Siga  así', 'two'],
    ['Siga\u00a0así', 'no-break'],
    ['Siga\u200bas', 'none that shows'],
  ].map(([heading]) => [
    'has one space between words, and none around a text',
    'es',
    (text) => (text.heading = heading),
    'heading',
  ]),
  ['has no letter of another script', 'ar', (text) => (text.disclaimer += 'x'), 'disclaimer'],
  [
    'has no letter of another script',
    'en',
    (text) => (text.heading = 'Lower bаck'), // the a is Cyrillic
    'heading',
  ],
  ...[
    ['fr', "Le bas d'un dos"],
    ['fr', 'Un “ spasme ”'],
    ['es', 'Un "espasmo"'],
    ['en', 'A “spasm'],
    ['ar', 'قسم »متى«'],
  ].map(([language, heading]) => [
    'has the quotation marks and apostrophes of its language',
    language,
    (text) => (text.heading = heading),
    'heading',
  ]),
  [
    'has the punctuation of its language, spaced as it is there',
    'fr',
    ({ labels }) => (labels.callClinic = 'Appelez {clinic}: {number}'),
    'labels.callClinic',
  ],
  ...[
    ['fr', 'Agissez si: vous'],
    ['fr', 'Agissez si : vous'],
    ['fr', 'Un «\u00a0spasme»'],
    ['fr', 'Un «spasme\u00a0»'],
    ['fr', 'Un signe\u00a0?'],
    ['en', 'Stop , then walk'],
    ['en', 'Stop,then walk'],
    ['en', 'Stop.Then walk'],
    ['ar', 'اتصل الآن, ولا تنتظر'],
    ['ar', 'هل لديك ألم?'],
    ['ar', 'اتصل ، ولا تنتظر'],
  ].map(([language, heading]) => [
    'has the punctuation of its language, spaced as it is there',
    language,
    (text) => (text.heading = heading),
    'heading',
  ]),
];

describe('the check of the texts', () => {
  it('goes on where whole parts are missing', () => {
    const { lang, labels } = english;
    const found = findFaults({ lang, labels, heading: 'Spasms', help: { today: {} } }, english);
    const paths = found.map(({ path }) => path);
    for (const path of ['tips', 'tips[3].text', 'help.today.items', 'disclaimer', 'updated', 'dir'])
      assert.ok(paths.includes(path), path);
  });

  for (const [rule, language, change, path] of mistakes)
    it(`finds in "${language}" what breaks the rule that a text ${rule}, at ${path}`, () => {
      const text = structuredClone(texts.find(({ lang }) => lang === language));
      change(text);
      const found = findFaults(text, english).filter((fault) => fault.rule === rule);
      assert.deepEqual(
        found.map((fault) => fault.path),
        [path],
      );
      assert.match(found[0].message, /\w+.*\.$/);
    });

  it('has a mistake here for each of its rules', () => {
    const tried = new Set(mistakes.map(([rule]) => rule));
    assert.deepEqual(
      rules.map(({ name }) => name).filter((name) => !tried.has(name)),
      [],
    );
  });
});
