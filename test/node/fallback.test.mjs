/** The text that stands between the tags, as `back-spasm-card/fallback` writes it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fallback } from 'back-spasm-card/fallback';
import { english, texts } from './texts.mjs';

for (const { lang } of texts)
  if (lang !== english.lang) await import(`back-spasm-card/languages/${lang}.js`);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const { action, items } = english.help.emergency;

function assertBalanced(html) {
  const open = [];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z\d]+)[^>]*>/g))
    if (end) assert.equal(open.pop(), name);
    else open.push(name);
  assert.deepEqual(open, []);
}

describe('fallback()', () => {
  for (const { lang, dir, help } of texts)
    it(`writes all of the emergency level in the page’s language, and which that is: ${lang}`, () => {
      const html = fallback({ pageLanguage: lang });
      assert.ok(html.startsWith(`<div lang="${lang}" dir="${dir}"><h2>`), html);
      const { heading, lead, items } = help.emergency;
      const signs = items.flatMap(({ group = [], text, list = [] }) => [group, text, list].flat());
      for (const text of [heading, lead, help.emergency.action, ...signs])
        assert.ok(html.includes(escaped(text)), text);
    });

  it('says nothing of the rest of the card', () => {
    const html = fallback();
    assert.doesNotMatch(html, /<button|#|https?:/);
    for (const text of [english.help.today.lead, english.labels.noSigns])
      assert.ok(!html.includes(text), text);
  });

  it('leaves out what belongs to a drawing', () => {
    assert.ok(!fallback().includes(english.labels.saddleCaption));
  });

  it('takes the card’s own language, and that of its document, before the page’s', () => {
    const french = /^<div lang="fr"/;
    assert.match(fallback({ attributes: { lang: 'fr' }, pageLanguage: 'es' }), french);
    assert.match(fallback({ content: { lang: 'fr' }, pageLanguage: 'es' }), french);
    assert.match(fallback({ pageLanguage: 'fr-CA' }), french);
  });

  it('is in English, and marked so, where a language is not there', () => {
    assert.equal(fallback({ pageLanguage: 'tlh' }), fallback());
    assert.equal(fallback(), fallback({ pageLanguage: 'en' }));
  });

  for (const number of ['112', 911, '1-800 555'])
    it(`has a link that calls the number ${number}`, () => {
      const html = fallback({ attributes: { 'emergency-number': number } });
      const digits = String(number).replaceAll(/\D/g, '');
      assert.match(html.replaceAll('-', ''), new RegExp(`href="tel:${digits}">Call <bdo`));
    });

  for (const number of ['', 'call us', '"><img src=x>', 'javascript:alert(1)', undefined, false])
    it(`says in words whom to call, without a link, where the number is ${JSON.stringify(number)}`, () => {
      const html = fallback({ attributes: { 'emergency-number': number } });
      assert.equal(html, fallback());
      assert.ok(html.includes(action));
      assert.doesNotMatch(html, /<a\b/);
    });

  it('adds the clinic’s own signs, and keeps each that there is', () => {
    const own = [{ id: 'ours', text: 'You had an operation on your back.' }, 'You feel unsafe.'];
    const content = { help: { emergency: { items: own } } };
    for (const given of [content, JSON.stringify(content)]) {
      const html = fallback({ content: given });
      for (const { text } of items) assert.ok(html.includes(escaped(text)), text);
      assert.match(html, /You had an operation on your back\..*You feel unsafe\./);
    }
  });

  it('shows the built-in signs where a document cannot be read', () => {
    for (const content of ['{', '[]', { help: { emergency: { items: 5 } } }])
      assert.equal(fallback({ content }), fallback());
  });

  it('has its heading at the level of the card’s, and those of groups below it', () => {
    for (const level of [1, 2, 3, 4, 5]) {
      const html = fallback({ attributes: { 'heading-level': level } });
      const [first, ...others] = html.match(/(?<=<h)\d/g).map(Number);
      assert.equal(first, level);
      assert.ok(others.length > 1, 'groups were found');
      assert.deepEqual([...new Set(others)], [level + 1]);
    }
  });

  it('is plain elements on one line: no class, style, script or handler', () => {
    for (const { lang } of texts) {
      const html = fallback({ attributes: { 'emergency-number': '112' }, pageLanguage: lang });
      const tags = Array.from(html.matchAll(/<([a-z\d]+)([^>]*)>/g));
      const names = new Set(tags.map(([, name]) => name));
      assert.equal([...names].toSorted().join(' '), 'a bdo div h2 h3 li p strong ul');
      const attributes = tags.flatMap(([, , text]) =>
        Array.from(text.matchAll(/([^\s=]+)="[^"]*"/g), ([, name]) => name),
      );
      assert.deepEqual([...new Set(attributes)].toSorted(), ['dir', 'href', 'lang', 'rel']);
      assert.doesNotMatch(html, /\n/);
    }
  });

  it('closes each element that it opens', () => {
    for (const { lang } of texts) assertBalanced(fallback({ pageLanguage: lang }));
  });

  it('makes no markup of what a clinic writes', () => {
    const evil = `</p></div></back-spasm-card><script>alert(1)</script><img onerror='x'> " &\r\0`;
    const level = { heading: evil, lead: evil, items: [{ title: evil, text: evil }] };
    const html = fallback({
      attributes: { clinic: evil, 'emergency-number': evil },
      content: { lang: 'en', help: { emergency: level } },
    });
    const ofLanguage = fallback({ attributes: { lang: evil } });
    assert.doesNotMatch(html + ofLanguage, /<script|<img|<\/back|[\r\0]/);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assertBalanced(html);
  });

  it('keeps lines that a clinic writes out of the way of editors', () => {
    const content = { help: { emergency: { items: ['One line,\n\nand another.'] } } };
    assert.match(fallback({ content }), /One line, and another\./);
  });

  it('writes the same again', () => {
    fallback({ attributes: { 'heading-level': 4 }, pageLanguage: 'fr' });
    assert.equal(fallback(), fallback({}));
  });
});
