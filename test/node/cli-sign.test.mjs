/** `back-spasm-card sign --check`: which languages of a document a sign-off covers. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compose } from '../../dist/card/compose.js';
import { fingerprint } from '../../dist/card/fingerprint.js';
import { readDocument } from '../../dist/document/read.js';
import { registerLanguage } from '../../dist/languages/registry.js';
import { readSettings } from '../../dist/read-settings.js';
import { readJson, root } from './project.mjs';
import { complete, texts } from './texts.mjs';

for (const text of texts) registerLanguage(complete(text));
const command = fileURLToPath(new URL(readJson('package.json').bin['back-spasm-card'], root));

/** Checks what a document says, as text or as an object. */
function check(document, ...args) {
  const input = typeof document === 'string' ? document : JSON.stringify(document);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'sign', '--check', '-', ...args],
    { input, encoding: 'utf8' },
  );
  return { code: status, out: stdout, told: stderr, lines: stdout.trimEnd().split('\n') };
}

/** What a card has whose reader chose a language, on a page in another. */
function fingerprintIn(language, document = {}, own = document.lang ?? 'en', attributes = {}) {
  const { settings } = readSettings(
    new Map(Object.entries({ ...attributes, languages: 'en ar es fr' })),
  );
  const { card } = compose({
    settings,
    document: readDocument(document).document,
    pageLanguage: own,
    today: '2026-11-01',
    chosenLanguage: language,
  });
  return fingerprint(card.signed);
}

const ours = { lang: 'en', summary: 'In our own words.' };
const review = { by: 'Sam Example', role: 'Physiotherapist', on: '2026-03-31' };
const signed = (text, more = {}) => ({ ...ours, ...more, review: { ...review, text } });
const weak = '1aaaaaa0bbbbbb';
const stray = `2-${'0123456789abcdef'.repeat(2)}`;

describe('back-spasm-card sign --check', () => {
  it('takes no second document, which it would have to leave unread', () => {
    const { code, told } = check(ours, '--content', '{"summary":"Ours"}');
    assert.equal(code, 2);
    assert.match(told, /Leave out --content: FILE is the document/);
  });

  it('says whose sign-off it is, when it is due and what it covers, language by language', () => {
    const { code, lines } = check(signed(fingerprintIn('en', ours)));
    assert.equal(code, 0);
    assert.equal(
      lines[0],
      '-: signed by Sam Example, Physiotherapist, on 2026-03-31; next review due 2029-03-31',
    );
    assert.equal(lines[1], 'en, the language of the document: covered');
    for (const [index, language] of ['ar', 'es', 'fr'].entries())
      assert.equal(
        lines[index + 2],
        `${language}: not covered; ${fingerprintIn(language, ours)} is missing`,
      );
    assert.equal(lines.length, 5);
  });

  it('covers several languages under one name', () => {
    const text = ['en', 'fr'].map((language) => fingerprintIn(language, ours)).join(' ');
    const { code, out } = check(signed(text));
    assert.equal(code, 0);
    assert.match(out, /^fr: covered$/m);
    assert.match(out, /^es: not covered/m);
  });

  it('fails where the language of the document is not covered, whatever else is', () => {
    const { code, out } = check(signed(fingerprintIn('fr', ours)));
    assert.equal(code, 1);
    assert.match(out, /^en, the language of the document: not covered; \d+-\w{32} is missing$/m);
    assert.match(out, /^fr: covered$/m);
  });

  it('takes the language that the document names, whatever else it is translated into', () => {
    const translated = {
      lang: 'fr',
      translations: { en: { review: { ...review, text: fingerprintIn('en') } } },
    };
    const { code, lines } = check(translated);
    assert.equal(code, 1);
    assert.match(lines[1], /^fr, the language of the document: not covered/);
    assert.match(lines.join(), /en: covered/);
  });

  it('covers no words in a language that is not loaded with the fingerprint of the built-in text', () => {
    const document = {
      ...signed(fingerprintIn('en', {})),
      lang: 'de',
      heading: 'Nimm 10 Tabletten',
    };
    const { code, out } = check(document);
    assert.equal(code, 1);
    assert.match(out, /^en, the language of the document: not covered; \d+-\w{32} is missing$/m);
  });

  it('covers nothing on a card that names nobody, since its review is left out', () => {
    const { code } = check(signed(fingerprintIn('en', ours)), '--sections', 'tips sources');
    assert.equal(code, 1);
  });

  it('names what matches no text, and what is too weak', () => {
    const { code, lines } = check(signed(`${weak} ${fingerprintIn('en', ours)} ${stray}`));
    assert.equal(code, 0);
    assert.deepEqual(lines.slice(-2), [
      `${weak} is too weak: a fingerprint of version 1 can be forged, so it counts for nothing`,
      `${stray} matches none of these texts`,
    ]);
  });

  it('says that a review is overdue, which is still one of this text', () => {
    const document = signed(fingerprintIn('en', ours));
    document.review.due = '2026-04-01';
    const { code, lines } = check(document);
    assert.equal(code, 0);
    assert.match(lines[0], /; next review overdue since 2026-04-01$/);
  });

  it('counts no review of a day that is still to come', () => {
    const document = signed(fingerprintIn('en', ours));
    document.review.on = '2126-03-31';
    const { code, out, told } = check(document);
    assert.equal(code, 1);
    assert.match(told, /still to come/);
    assert.match(out, /^en, the language of the document: not covered$/m);
  });

  it('fails where nobody has signed, and names what to sign', () => {
    const { code, lines } = check(ours);
    assert.equal(code, 1);
    assert.equal(lines[0], '-: not signed');
    assert.equal(
      lines[1],
      `en, the language of the document: not covered; ${fingerprintIn('en', ours)} is missing`,
    );
  });

  it('takes the sign-off and the words of attributes', () => {
    const attributes = { clinic: 'Example Clinic', 'emergency-number': '911' };
    const mark = fingerprintIn('en', ours, 'en', attributes);
    const options = Object.entries({
      ...attributes,
      'review-by': 'Alex Example',
      'review-on': '2026-03-31',
      'review-text': mark,
      src: 'our-card.json',
    }).flatMap(([name, value]) => [`--${name}`, value]);
    const { code, lines, told } = check(signed(stray), ...options);
    assert.equal(lines[0].includes('signed by Alex Example, on 2026-03-31'), true);
    assert.equal(code, 0);
    assert.equal(told, '');
    assert.equal(check(signed(mark)).code, 1);
  });

  it('says what is wrong with a sign-off that is not whole', () => {
    const { code, told } = check(ours, '--review-by', 'Alex Example');
    assert.equal(code, 1);
    assert.match(told, /^review-on: /m);
  });

  it('takes the language of the page for a document that names none', () => {
    const { lang: _, ...document } = ours;
    const mark = fingerprintIn('fr', document, 'fr');
    const { code, lines } = check(
      { ...document, review: { ...review, text: mark } },
      '--lang',
      'fr-CA',
    );
    assert.equal(code, 0);
    assert.equal(
      lines.find((line) => line.includes('covered')),
      'fr, the language of the page: covered',
    );
  });

  it('ends with 2 where a document cannot be read', () => {
    for (const json of ['{ "lang": ', '[]', `{"summary":"${'a'.repeat(262_144)}"}`]) {
      const { code, told } = check(json);
      assert.equal(code, 2, json.slice(0, 20));
      assert.equal(told.trimEnd().split('\n').length, 1);
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      [command, 'sign', '--check', 'nowhere.json'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 2);
    assert.match(stderr, /There is no file nowhere\.json/);
  });

  it('asks for --check and for one file, in one line', () => {
    const run = (...args) =>
      spawnSync(process.execPath, [command, 'sign', ...args], { encoding: 'utf8' });
    for (const [args, message] of [
      [['x.json'], /--check/],
      [['--check'], /Name a file/],
      [['--check', 'a.json', 'b.json'], /b\.json is a second/],
      [['--check', 'a.json', '--lang', 'xx'], /Take one of en, ar, es, fr/],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.equal(stderr.trimEnd().split('\n').length, 1);
    }
    assert.match(run('--help').stdout, /sign --check FILE/);
  });
});
