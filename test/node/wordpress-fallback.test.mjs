import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { registerLanguage } from '../../dist/languages/registry.js';
import { drawFallback } from '../../dist/prerender/static-card.js';
import { readJson, root } from './project.mjs';

const folder = 'dist/wordpress/back-spasm-card/';
const built = readJson(`${folder}fallback.json`);
const texts = readdirSync(new URL('src/languages/', root))
  .filter((file) => file.endsWith('.json'))
  .map((file) => readJson(`src/languages/${file}`));
for (const text of texts) registerLanguage(text);

describe('what the build gives the WordPress plugin to show without a script', () => {
  for (const { lang } of texts)
    it(`is the emergency level in ${lang}, with and without a number`, () => {
      const { withoutNumber, withNumber } = built.languages[lang];
      assert.equal(withoutNumber, drawFallback({ attributes: { lang } }));
      assert.equal(
        withNumber.replace('{dial}', '112').replace('{number}', '1 12'),
        drawFallback({ attributes: { lang, 'emergency-number': '1 12' } }),
      );
    });

  it('has every language, and the ids of the built-in signs', () => {
    assert.deepEqual(
      Object.keys(built.languages).toSorted(),
      texts.map(({ lang }) => lang).toSorted(),
    );
    const { items } = texts.find(({ lang }) => lang === 'en').help.emergency;
    assert.deepEqual(
      built.signs,
      items.map(({ id }) => id),
    );
  });
});

const call = (number) => ({ attributes: { 'emergency-number': number } });
const add = (content, pageLanguage = 'en') => ({ content, pageLanguage });
const signs = (...items) => ({ help: { emergency: { items } } });

/** What the plugin draws has to be what the card's own function draws of the same. */
const cases = {
  'a number': call('112'),
  'a number with blanks around it': call(' \u00a0911\t'),
  'a number with a (0)': call('+44 (0)20 7946-0958'),
  'a number with a (0) that is dialled': call('(0)20 7946 0958'),
  'a number with two (0)': call('+44 (0)20 (0)1'),
  'a number with # and *': call('*100#'),
  'a number with dots and a no-break space': call('0800.123\u00a0456'),
  'no number': call(''),
  'two numbers': call('999 / 112'),
  'two numbers with a word between them': call('999 or 112'),
  'a sentence with a number': call('Call +44 (0)20 7946-0958 (day and night).'),
  'a sentence with a number of Arabic digits': call('اتصل ٩١١'),
  'a number that is part of a word': call('room A4'),
  'a number before hours': call('call 911 (24 hours)'),
  'a number between signs': call('Call *123#'),
  'a fax': call('Fax 306-555-0143'),
  'a room before it': call('Floor 2 306-555-0142'),
  'the code of a country before it': call('Call 1 306-555-0142'),
  'days after it': call('Tel 306-555-0142 365 days'),
  'a plus by itself': call('Tel + 44 20 7946 0000'),
  'a word and wide digits': call('Tel ３０６ 555 0142'),
  'a (0) within it': call('+1 306 555 (0)142'),
  'digits of two scripts': call('9১1'),
  'a wide digit among others': call('９1１'),
  'mathematical digits among others': call('𝟗1𝟭'),
  'a digit with the mark of a footnote': call('911¹'),
  'Arabic digits with a mark of direction': call('٢\u200f١١'),
  words: call('call us'),
  'one digit': call('1'),
  'a + within': call('11+2'),
  'Arabic digits': call('٩١١'),
  'digits of India': call('१०८'),
  'Persian digits': call('۱۱۵'),
  'wide digits': call('＋８１（０）３'),
  'invisible characters': call('\u202a112\u202c'),
  'hyphens that do not break, and dashes': call('306\u2011555–0142'),
  'an extension': call('555 0100 ext. 5'),
  'an extension in French': call('514 555-0100, poste 412'),
  'an extension alone': call('ext. 55'),
  'markup for a number': call('"><b>112</b>'),
  'a language': { pageLanguage: 'fr' },
  'a variety of a language': { pageLanguage: 'fr-CA' },
  'a language as WordPress names its own': { pageLanguage: 'es_MX' },
  'a language that reads from the right, with a number': { ...call('997'), pageLanguage: 'ar' },
  'a language that the card does not have': { pageLanguage: 'de-DE' },
  'another level of the heading': { attributes: { 'heading-level': '4' } },
  'no level of a heading': { attributes: { 'heading-level': '9' } },
  'signs of the clinic': add(signs('Our sign', { title: 'Ours', text: 'Two' })),
  'signs with lists and steps': add(
    signs({ text: 'Any of these:', list: ['<b>One</b>', 5, 'Two'], steps: ['Three'] }, 'Ours'),
  ),
  'signs with more lines than there may be': add(
    signs({ text: 'Ours', list: Array.from({ length: 13 }, (_, n) => `Line ${n}`), steps: 'None' }),
  ),
  'signs in a group of their own': {
    ...add(signs('Our sign', { group: 'Skin & nails', text: 'One' }, { text: 'Two', group: ' ' })),
    attributes: { 'heading-level': '3' },
  },
  'signs in a group in another language': add({
    lang: 'de',
    ...signs({ group: 'Haut', text: 'Zeichen', list: ['Eins'] }),
  }),
  'signs with an id of the clinic’s own': add(signs({ id: 'e-ours', text: 'Our sign' })),
  'signs with markup and entities': add(signs(`<b>"R&amp;D"</b> & 'more'`)),
  'signs of which some cannot be used': add(
    signs(
      '',
      ' \u200b ',
      null,
      7,
      ['a'],
      { text: 5 },
      { title: 5, text: 'Kept' },
      'x'.repeat(2001),
    ),
  ),
  'more signs than there may be': add(signs(...Array.from({ length: 60 }, (_, n) => `Sign ${n}`))),
  'signs of a document in its language': add({ lang: 'fr', ...signs('Notre signe') }, 'fr-CA'),
  'signs of a document in another language': add({ lang: 'fr', ...signs('Notre signe') }),
  'signs of a document in no language of the card': add({ lang: 'de', ...signs('Zeichen') }),
  'signs of such a document that says its direction': add({
    lang: 'he',
    dir: 'rtl',
    ...signs('סימן'),
  }),
  'signs on a page in no language of the card': add(signs('Zeichen'), 'de'),
  'a document whose language is none': add({ lang: 'not a tag', ...signs('Our sign') }),
  'signs that a change adds': add({
    changes: {
      'our-rash': { in: 'emergency', title: 'Ours', text: 'Our sign', list: ['One'] },
      'our-tip': { in: 'tips', text: 'No sign' },
      'our-second': { in: 'emergency', text: 'Two' },
    },
  }),
  'signs of a translation': add(
    {
      lang: 'en',
      ...signs('Our sign'),
      changes: { 'our-rash': { in: 'emergency', text: 'Second' } },
      translations: {
        fr: {
          help: { emergency: { items: ['Notre signe'] } },
          changes: { 'our-rash': 'Deuxième' },
        },
        es: {},
      },
    },
    'fr-CA',
  ),
  'signs that the translation lacks': add(
    { lang: 'en', ...signs('Our sign'), translations: { es: { summary: 'Hola' } } },
    'es',
  ),
  'signs of a document with translations, on a page in another language': add(
    { ...signs('Our sign'), translations: { es: { summary: 'Hola' } } },
    'fr',
  ),
  'a document without signs': add({ summary: 'Ours', help: { emergency: { items: 'none' } } }),
};

describe('the WordPress plugin, where there is PHP to ask', () => {
  for (const [what, options] of Object.entries(cases))
    it(`draws as the card does: ${what}`, () => {
      const drawn = drawByPhp(options);
      if (drawn !== undefined) assert.equal(drawn, drawFallback(options));
    });

  it('keeps a built-in sign as it is, whatever a document makes of it', () => {
    const weak = signs({ id: 'e-chest', text: 'It is nothing' }, { id: ' e-sick ', text: 'Wait' });
    const drawn = drawByPhp({ content: weak, pageLanguage: 'en' });
    if (drawn !== undefined) assert.equal(drawn, drawFallback({ pageLanguage: 'en' }));
  });
});

/** `undefined` where there is no PHP. */
function drawByPhp({ attributes = {}, content = null, pageLanguage = '' }) {
  const code = `
    define( 'ABSPATH', '' );
    require 'fallback.php';
    $card = (array) json_decode( stream_get_contents( STDIN ) );
    echo back_spasm_card_fallback( $card );`;
  const { error, status, stdout, stderr } = spawnSync(
    'php',
    ['-d', 'display_errors=stderr', '-r', code],
    {
      cwd: fileURLToPath(new URL(folder, root)),
      encoding: 'utf8',
      input: JSON.stringify({
        language: pageLanguage,
        number: attributes['emergency-number'] ?? '',
        'heading-level': attributes['heading-level'] ?? '',
        document: content,
      }),
    },
  );
  if (error?.code === 'ENOENT') return undefined;
  assert.deepEqual([status, stderr], [0, '']);
  return stdout.replaceAll('&#039;', '&#39;');
}
