/**
 * The built card in real Chromiums of years past: `npm run test:old`, after a build. VERSIONS=92,127
 * names some of them; PICTURES=yes writes pictures to screenshots/old-browsers/.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { extractText, getDocumentProxy } from 'unpdf';
import { listNames } from '../../dist/document/schema.js';
import { serve } from '../runner/serve.mjs';
import { middleware } from '../runner/test-server.mjs';
import { launch, versions } from './browser.mjs';

const english = JSON.parse(
  readFileSync(new URL('../../src/languages/en.json', import.meta.url), 'utf8'),
);
const measure = readFileSync(new URL('measure.js', import.meta.url), 'utf8');
const pictures =
  process.env.PICTURES && new URL('../../screenshots/old-browsers/', import.meta.url);
if (pictures) mkdirSync(pictures, { recursive: true });

const wanted = process.env.VERSIONS?.split(',').map(Number) ?? versions;
for (const version of wanted)
  if (!versions.includes(version))
    throw new Error(`VERSIONS names ${version}; there are ${versions.join(', ')}.`);

const script = '<script defer src="/dist/cdn/back-spasm-card.js"></script>';
const links =
  'clinic="Riverside" phone="306 555-0100" book-href="#book" emergency-number="911" advice-number="811"';

const pageColors = { light: '#fff', dark: '#000' };

/** What a clinic may set, as CSS. */
const looks = {
  'as it is': '',
  'a yellow accent on white': '--bsc-accent: #ff0; --bsc-surface: #fff',
  'a dark blue surface': '--bsc-surface: #123; --bsc-accent: #69c',
  'mid grey': '--bsc-surface: #777; --bsc-accent: #888; --bsc-emergency: #777',
  'white text for a dark surface': '--bsc-surface: #222; --bsc-text: #fff',
  'colours that follow the theme':
    '--bsc-surface: light-dark(#eef, #114); --bsc-accent: light-dark(#80f, #d9f)',
  'colours of the system':
    '--bsc-surface: Canvas; --bsc-accent: color-mix(in srgb, CanvasText, #80f)',
};

/** What a strict policy may forbid and the card is still whole. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types back-spasm-card";

const textsOf = ({ heading, summary, disclaimer, help, ...lists }) => [
  heading,
  summary,
  disclaimer,
  ...Object.values(help).flatMap(({ items, action, lead }) => [
    action,
    lead,
    ...items.map(({ text }) => text),
  ]),
  ...listNames.flatMap((name) =>
    lists[name].flatMap(({ text, list = [], steps = [] }) => [text, ...list, ...steps]),
  ),
];

const fold = (text) => text.replace(/\s+/g, ' ');

let server;
before(async () => {
  server = await serve({ middleware: [middleware] });
});
after(() => server.stop());

for (const version of wanted)
  describe(`Chromium ${version}`, { timeout: 300_000 }, () => {
    let browser;
    before(async () => {
      browser = await launch(version);
    });
    after(() => browser.stop());

    /** Runs a test on a page, and closes it whatever comes of it. */
    async function visit({ body, csp = '', options = {}, ...query }, look) {
      const parameters = new URLSearchParams({
        body: `<meta name="viewport" content="width=device-width">${body}`,
        header: csp && `content-security-policy: ${csp}`,
        ...query,
      });
      const page = await browser.open(`${server.address}test-server/page?${parameters}`, options);
      try {
        await page.evaluate(measure);
        await look(page);
        assert.deepEqual(page.errors, []);
      } finally {
        await page.close();
      }
    }

    const cardWith = (attributes, style = '') =>
      `${script}<style>back-spasm-card { ${style} }</style><back-spasm-card ${links} ${attributes}></back-spasm-card>`;

    for (const [brightness, color] of Object.entries(pageColors))
      for (const theme of ['light', 'dark'])
        for (const [look, style] of Object.entries(looks))
          it(`can be read: ${theme} on a ${brightness} page, ${look}`, () =>
            visit(
              {
                body: `<style>body { background: ${color} }</style>${cardWith(`theme="${theme}"`, style)}`,
              },
              async (page) => {
                const { ratio, words } = await page.evaluate('measure.leastContrast()');
                assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}: ${words}`);
                const name = `${version}-${theme}-on-${brightness}-${look.replaceAll(' ', '-')}.png`;
                if (pictures) writeFileSync(new URL(name, pictures), await page.picture());
              },
            ));

    for (const colorScheme of ['light', 'dark'])
      it(`follows a system that is ${colorScheme}`, () =>
        visit({ body: cardWith('theme="auto"'), options: { colorScheme } }, async (page) => {
          const surface = await page.evaluate("measure.color('article', 'backgroundColor')");
          assert.deepEqual(
            surface.slice(0, 3),
            { light: [255, 255, 255], dark: [19, 28, 31] }[colorScheme],
          );
          const { ratio, words } = await page.evaluate('measure.leastContrast()');
          assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}: ${words}`);
        }));

    it("paints a clinic's surface where it can work out the text's colour", () =>
      visit({ body: cardWith('', '--bsc-surface: #123') }, async (page) => {
        const surface = await page.evaluate("measure.color('article', 'backgroundColor')");
        assert.deepEqual(
          surface.slice(0, 3),
          version >= 132 ? [0x11, 0x22, 0x33] : [255, 255, 255],
        );
      }));

    it('has all of the text', () =>
      visit({ body: cardWith('') }, async (page) => {
        const text = await page.evaluate('measure.text()');
        for (const each of textsOf(english)) assert.ok(text.includes(fold(each)), each);
      }));

    for (const theme of ['light', 'dark'])
      it(`tells the levels apart by edges, tints, icons and buttons: ${theme}`, () =>
        visit({ body: cardWith(`theme="${theme}"`) }, async (page) => {
          const levels = await page.evaluate('measure.levels()');
          assert.deepEqual(
            levels.map(({ name }) => name),
            ['emergency', 'today', 'routine'],
          );
          for (const { name, edge, edgeContrast, isTinted, icon } of levels) {
            assert.ok(edge > 3 && edgeContrast >= 3, `the edge of ${name}`);
            assert.ok(isTinted, `the tint of ${name}`);
            assert.ok(
              icon.width > 20 && icon.width < 50 && icon.stroke >= 3,
              `the icon of ${name}`,
            );
          }
          assert.ok(
            levels[0].button.isFilled && levels[0].button.height >= 44,
            'the button that calls',
          );
          assert.ok(levels[1].button.height >= 44, 'the button to the advice line');
        }));

    it('folds and unfolds', () =>
      visit({ body: cardWith('') }, async (page) => {
        const heights = await page.evaluate(`(() => {
          const { shadowRoot: root } = document.querySelector('back-spasm-card');
          const fold = root.querySelector('details');
          const summary = fold.querySelector('summary');
          const heights = [fold.offsetHeight];
          for (let press = 0; press < 2; press++) { summary.click(); heights.push(fold.offsetHeight); }
          return heights;
        })()`);
        assert.ok(heights[1] > heights[0] + 50 && heights[2] === heights[0], heights.join());
      }));

    it('keeps what a reader ticks, and draws the drawings', () =>
      visit({ body: cardWith('') }, async (page) => {
        const seen = await page.evaluate(`(async () => {
          const card = document.querySelector('back-spasm-card');
          const { shadowRoot: root } = card;
          const box = () => root.querySelector('.today input');
          root.querySelector('.today summary').click();
          box().closest('label').click();
          const old = box();
          card.content = { help: { today: { lead: 'Any of these?' } } };
          await undefined; // the card draws in a microtask that was queued before this one
          const rows = [...root.querySelectorAll('.today label')].map((row) => row.offsetHeight);
          const drawings = [...root.querySelectorAll('.tips figure > svg')].map((one) => one.getBoundingClientRect());
          return {
            isNew: box() !== old,
            isTicked: box().checked,
            row: Math.min(...rows),
            drawings: drawings.map(({ width, height }) => Math.min(width, height)),
          };
        })()`);
        assert.ok(seen.isNew && seen.isTicked);
        assert.ok(seen.row >= 44, `${seen.row}`);
        assert.ok(seen.drawings.length >= 6 && Math.min(...seen.drawings) > 60, `${seen.drawings}`);
      }));

    it('changes its language, and back', () =>
      visit(
        {
          body: `<script defer src="/dist/cdn/languages/ar.js"></script>${cardWith('languages="en ar"')}`,
        },
        async (page) => {
          const languages = await page.evaluate(`(async () => {
            const card = document.querySelector('back-spasm-card');
            await card.ready;
            const languages = [card.language];
            for (const tag of ['ar', 'en']) {
              card.shadowRoot.querySelector('[data-action=language][lang=' + tag + ']').click();
              await new Promise(requestAnimationFrame);
              languages.push(card.language + ' ' + card.shadowRoot.querySelector('.wrapper').dir);
            }
            return languages;
          })()`);
          assert.deepEqual(languages, ['en', 'ar rtl', 'en ltr']);
        },
      ));

    it('prints as a handout of its own', () =>
      visit({ body: `<p>Words of the page</p>${cardWith('')}` }, async (page) => {
        await page.evaluate(`{
          const card = document.querySelector('back-spasm-card');
          window.print = () => {};
          card.print();
        }`);
        const text = await printedText(page);
        for (const { text: sign } of english.help.emergency.items)
          assert.ok(text.includes(squeeze(sign)), sign);
        assert.ok(!text.includes(squeeze('Words of the page')), 'the page is on paper');
        assert.ok(!text.includes(squeeze(english.labels.print)), 'a button is on paper');
      }));

    it('prints with its page, without a button', () =>
      visit({ body: `<p>Words of the page</p>${cardWith('theme="dark"')}` }, async (page) => {
        const text = await printedText(page);
        assert.ok(text.includes(squeeze('Words of the page')));
        for (const { text: sign } of english.help.emergency.items)
          assert.ok(text.includes(squeeze(sign)), sign);
        assert.ok(!text.includes(squeeze(english.labels.print)), 'a button is on paper');
      }));

    it('is whole under the strict policy, with structured data and without a report', () =>
      visit(
        {
          csp: strictPolicy,
          body: `<script src="/test/support/witness.js"></script>${script}<back-spasm-card structured-data></back-spasm-card>`,
        },
        async (page) => {
          const { data, height, problems, notes } = await page.evaluate(`(async () => {
            const card = document.querySelector('back-spasm-card');
            await card.ready;
            await new Promise(requestAnimationFrame);
            return {
              data: JSON.parse(document.querySelector('head [type="application/ld+json"]').textContent),
              height: card.offsetHeight,
              problems: card.problems,
              notes: document.documentElement.dataset.notes,
            };
          })()`);
          assert.equal(data['@type'], 'HealthTopicContent');
          assert.ok(height > 1000);
          assert.deepEqual(problems, []);
          assert.equal(notes, undefined);
        },
      ));

    for (const as of ['shadow', 'text'])
      it(`takes over a card that was prerendered: ${as}`, () => {
        const options = { as, attributes: { clinic: 'Riverside', 'emergency-number': '911' } };
        const query = { body: `THE PRERENDERED CARD${script}`, prerender: JSON.stringify(options) };
        return visit(query, async (page) => {
          const count = await page.evaluate(`(async () => {
            const card = document.querySelector('back-spasm-card');
            await card.ready;
            return card.shadowRoot.querySelectorAll('article').length;
          })()`);
          assert.equal(count, 1);
          const { ratio, words } = await page.evaluate('measure.leastContrast()');
          assert.ok(ratio >= 4.5, `${ratio.toFixed(2)}: ${words}`);
        });
      });
  });

/** Letters alone: where a line ends, the words of a PDF run together or apart. */
const squeeze = (text) => text.replace(/[^\p{L}\d]+/gu, '');

async function printedText(page) {
  const pdf = await getDocumentProxy(await page.pdf());
  const { text } = await extractText(pdf, { mergePages: true });
  return squeeze(text);
}
