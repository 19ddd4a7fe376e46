/** Every kind of snippet, pasted into a page of another site: it shows what the preview showed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lookAt, openSite } from './builder.mjs';
import { root } from './project.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Set-ups that ask something different of a snippet. */
const setups = {
  'as it comes': {},
  'with quotes, strokes and angle brackets': {
    clinic: 'Fish & "Chips" <Ltd>',
    tips: 'Walk | Rest < 2 days\nAsk "why"',
    disclaimer: "It's not > a doctor & 'nurse'.",
  },
  'of a document that names its language': {
    document: JSON.stringify({ lang: 'fr', summary: 'Bonjour.' }),
  },
  'French, dark, in brand, with a menu and a document': {
    lang: 'fr',
    languages: 'fr en ar',
    theme: 'dark',
    citations: 'true',
    'emergency-number': '911',
    '--bsc-accent': '#f2b950',
    '--bsc-surface': '#16213d',
    '--bsc-radius': '0',
    document: JSON.stringify({
      lang: 'fr',
      summary: 'Texte </script><!-- <b>gras</b> & "guillemets" — voilà.',
      prevention: [{ title: 'Cours', text: 'Le mardi.\n\nÀ six heures.' }],
      translations: {
        en: { summary: 'Text.', prevention: ['On Tuesdays.'] },
        ar: { summary: 'نص.', prevention: ['أيام الثلاثاء.'] },
      },
    }),
  },
};

const kinds = {
  tag: { paste: ([all]) => all },
  prerendered: { paste: ([all]) => all },
  'prerendered as text': {
    choose: { kind: 'prerendered', fallback: 'text' },
    paste: ([all]) => all,
  },
  div: { paste: ([template, content]) => template + content, hasNoDocument: true },
  iframe: { paste: ([frame, height]) => frame + height, isFramed: true },
  npm: { paste: ([, script, html], bundle) => `${html}<script>${bundle(script)}</script>` },
};

for (const [name, setup] of Object.entries(setups))
  describe(`a card ${name}`, () => {
    for (const [kind, { choose, paste, hasNoDocument, isFramed }] of Object.entries(kinds))
      it(`shows what its preview showed, as ${kind}`, async () => {
        const settings = { ...setup, ...(choose ?? { kind }) };
        // A div names a file; it cannot hold a text of its own.
        if (hasNoDocument) delete settings.document;
        const { page: builder } = await site.openBuilder(`#${new URLSearchParams(settings)}`);
        await builder.waitForSelector('.snippet code');
        const preview = await builder.$eval('#stage back-spasm-card', lookAt);
        const { width, font } = await builder.$eval('#stage back-spasm-card', (card) => ({
          width: card.getBoundingClientRect().width,
          font: getComputedStyle(card).fontFamily,
        }));
        const blocks = await builder.$$eval('.snippet code', (codes) =>
          codes.map((code) => code.textContent),
        );
        const bundled = kind === 'npm' ? await bundle(blocks[1]) : '';
        const { page, said } = await site.openClinic(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>
          <body style="margin: 0; inline-size: ${width}px; font-family: ${font.replaceAll('"', "'")}">
          ${paste(blocks, () => bundled)}</body></html>`,
        );
        const place = isFramed ? await (await page.waitForSelector('iframe')).contentFrame() : page;
        const card = await place.waitForSelector('back-spasm-card');
        await place.waitForFunction((element) => element.fingerprint, {}, card);
        const seen = await card.evaluate(lookAt);
        // A frame has a typeface of its own.
        if (isFramed) {
          assert.deepEqual({ ...seen, looks: [], height: 0 }, { ...preview, looks: [], height: 0 });
          await page.waitForFunction(
            (height) => document.querySelector('iframe').clientHeight >= height,
            {},
            seen.height,
          );
        } else assert.deepEqual(seen, preview);
        assert.deepEqual(said, []);
        await builder.close();
        await page.close();
      });
  });

/** As a bundler gives it to a page. */
async function bundle(script) {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: fileURLToPath(root) },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

describe('the part of the page that draws the text of snippets', () => {
  it('is told of where it does not come, and no snippet without its signs is there to copy', async () => {
    for (const kind of ['tag', 'div', 'prerendered', 'npm']) {
      const { page, said } = await site.openBuilder(`#kind=${kind}`, '/prerender-');
      await page.waitForFunction(() =>
        document.querySelector('.said').textContent.includes('did not load'),
      );
      assert.equal(await page.$('.snippet'), null, kind);
      assert.deepEqual(
        said.filter((line) => !line.includes('ERR_FAILED')),
        [],
      );
      await page.close();
    }
  });

  it('is not asked for by a frame', async () => {
    const { page, said } = await site.openBuilder('#kind=iframe', '/prerender-');
    await page.waitForSelector('.snippet code');
    await page.waitForSelector('.contrasts td');
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('the prerendered snippet', () => {
  it('shows the text where no script runs, as template and as plain text', async () => {
    for (const fallback of ['', 'text']) {
      const { page: builder } = await site.openBuilder(`#kind=prerendered&fallback=${fallback}`);
      const code = await (
        await builder.waitForSelector('.snippet code')
      ).evaluate((block) => block.textContent);
      const { page } = await site.openClinic(`<!doctype html><title>Clinic</title>${code}`, {
        isScripted: false,
      });
      const card = await page.waitForSelector('back-spasm-card');
      const text = await card.evaluate(
        (element) => (element.shadowRoot?.querySelector('article') ?? element).innerText,
      );
      assert.match(text, /You leak pee or poo/);
      assert.match(text, /Get help today[^]*Book an appointment/);
      assert.match(text, /not a substitute|does not replace|cannot/i);
      await builder.close();
      await page.close();
    }
  });
});

describe('a snippet', () => {
  it('has nothing in it that the card would refuse', async () => {
    for (const kind of ['tag', 'div', 'iframe', 'npm']) {
      const { page } = await site.openBuilder(
        `#kind=${kind}&clinic=Example&theme=blue&book-href=javascript:alert(1)`,
      );
      await page.waitForSelector('#attributes-book-href[aria-invalid]');
      await page.waitForSelector('.snippet code');
      const codes = await page.$$eval('.snippet code', (blocks) =>
        blocks.map((block) => block.textContent).join('\n'),
      );
      assert.match(codes, /Example/, kind);
      assert.doesNotMatch(codes, /javascript:|javascript%3A|blue/, kind);
      await page.close();
    }
  });
});
