/** Every kind of snippet, on a page whose scripts never come: patients see the signs of an emergency. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './builder.mjs';
import { texts } from './texts.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

const kinds = {
  tag: {},
  div: {},
  iframe: { kind: 'iframe' },
  prerendered: {},
  'prerendered as text': { kind: 'prerendered', fallback: 'text' },
  npm: {},
};

/** What a browser without scripts shows of a set-up's snippets, the styles of the root aside. */
async function wordsWithoutScript(settings) {
  const blocks = await snippetsOf(settings);
  const html = blocks.filter((code) => !/^(npm|import)\b/.test(code)).join('\n');
  const { page } = await site.openClinic(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${html}</html>`,
    { isScripted: false },
  );
  const frame = await page.$('iframe');
  const place = frame ? await frame.contentFrame() : page;
  await place.waitForSelector('main, [lang] li, back-spasm-card');
  const seen = await place.evaluate(() => {
    const root = document.querySelector('back-spasm-card')?.shadowRoot;
    return {
      words: (root?.querySelector('article') ?? document.body).innerText.replaceAll(/\s+/g, ' '),
      calls: Array.from((root ?? document).querySelectorAll('[href^="tel:"]'), ({ href }) => href),
    };
  });
  await page.close();
  return seen;
}

async function snippetsOf(settings) {
  const { page } = await site.openBuilder(`#${new URLSearchParams(settings)}`);
  await page.waitForSelector('.snippet code');
  await page.waitForSelector('.contrasts td');
  const blocks = await page.$$eval('.snippet code', (codes) =>
    codes.map((code) => code.textContent),
  );
  await page.close();
  return blocks;
}

const flat = (text) => text.replaceAll(/\s+/g, ' ');
const textIn = (lang) => texts.find((text) => text.lang === lang);

for (const [kind, more] of Object.entries(kinds))
  describe(`a snippet of the kind ${kind}`, () => {
    for (const lang of ['en', 'fr', 'ar'])
      it(`shows the emergency signs in ${lang} without its script, with the clinic’s number`, async () => {
        const settings = { kind, ...more, lang, 'emergency-number': '112' };
        const { words, calls } = await wordsWithoutScript(settings);
        const { lead, items } = textIn(lang).help.emergency;
        for (const text of [lead, ...items.map((item) => item.text)])
          assert.ok(words.includes(flat(text)), text);
        // Nobody can know a frame's number before its script runs.
        if (kind !== 'iframe') assert.deepEqual(calls, ['tel:112']);
      });

    it('is in the language of its document, and has the signs of that', async () => {
      const items = [{ id: 'ours', text: 'Vous ne pouvez plus lever le pied <gauche>.' }];
      const document = JSON.stringify({ lang: 'fr', help: { emergency: { items } } });
      const { words } = await wordsWithoutScript({ kind, ...more, document });
      assert.ok(words.includes(flat(textIn('fr').help.emergency.lead)));
      if (kind !== 'iframe') assert.ok(words.includes(flat(items[0].text)));
    });
  });

describe('a snippet', () => {
  for (const kind of ['tag', 'div', 'prerendered', 'npm'])
    it(`has the signs on a line of their own, between the tags: ${kind}`, async () => {
      const code = (await snippetsOf({ kind, 'emergency-number': '112' })).at(-1);
      const lines = code.split('\n');
      const index = lines.findIndex((line) => line.startsWith('<div lang="en" dir="ltr"><h2>'));
      assert.match(lines[index], /<a [^>]*href="tel:112">.*<\/ul><\/div>$/);
      assert.match(lines[index + 1], /^<\/(div|back-spasm-card)>$/);
    });

  it('has the signs of the document that is written here, though its address is named', async () => {
    const document = JSON.stringify({ help: { emergency: { items: ['Our own sign.'] } } });
    const [, code] = await snippetsOf({ kind: 'div', src: '/card.json', document });
    assert.match(code, /Our own sign\./);
  });

  it('takes a number that is changed once its field is left', async () => {
    const { page } = await site.openBuilder('#emergency-number=112');
    await page.waitForSelector('.snippet code');
    const code = await page.evaluate(() => {
      const field = document.querySelector('#attributes-emergency-number');
      field.value = '911';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return document.querySelector('.snippet code').textContent;
    });
    assert.match(code, /href="tel:911"/);
    assert.doesNotMatch(code, /112/);
    await page.close();
  });

  for (const [lang, file] of [
    ['', 'frame.html'],
    ['en', 'frame.html'],
    ['fr-CA', 'frame.fr.html'],
    ['ar', 'frame.ar.html'],
    ['tlh', 'frame.html'],
  ])
    it(`of a frame in “${lang}” names ${file}`, async () => {
      const [code] = await snippetsOf({ kind: 'iframe', ...(lang && { lang }) });
      assert.match(code, new RegExp(`/${file.replaceAll('.', '\\.')}[#"]`));
    });
});
