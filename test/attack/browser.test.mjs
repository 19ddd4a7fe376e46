/** What an attacker would try against the script file, in Chromium: `npm run attack`, after a build. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { prerender } from '../../dist/prerender/prerender.js';
import { chromium } from '../runner/browsers.mjs';
import { serve } from '../runner/serve.mjs';
import { middleware } from '../runner/test-server.mjs';
import { lie, reviewer } from './lie.mjs';

describe('in a browser', () => {
  let server;
  let browser;
  before(async () => {
    server = await serve({ middleware: [middleware] });
    browser = await puppeteer.launch(await chromium());
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  const script = '<script src="/dist/cdn/back-spasm-card.js"></script>';
  const addressOf = (body, site = server.address) =>
    `${site}test-server/page?${new URLSearchParams({ body })}`;

  async function visit(address, look) {
    const page = await browser.newPage();
    try {
      await page.goto(address, { waitUntil: 'load' });
      return await look(page);
    } finally {
      await page.close();
    }
  }

  it('a page of another site gets no address of this one on paper', async () => {
    const inner = addressOf(
      `${script}<back-spasm-card heading="False" print-address></back-spasm-card>`,
      server.address,
    );
    const outer = addressOf(
      `<iframe src="${inner.replaceAll('&', '&amp;')}"></iframe>`,
      server.address.replace('127.0.0.1', 'localhost'),
    );
    const foot = await visit(outer, async (page) => {
      const frame = page.frames().find((each) => each.url() === inner);
      return frame.evaluate(async () => {
        window.print = () => {};
        const card = document.querySelector('back-spasm-card');
        await card.ready;
        card.print();
        return document
          .querySelector('[data-back-spasm-handout]')
          .shadowRoot.firstChild.shadowRoot.querySelector('footer').textContent;
      });
    });
    assert.ok(foot.includes('Printed on'));
    assert.ok(!foot.includes('http'), foot);
  });

  for (const name of [
    'createElement',
    'importNode',
    'createTreeWalker',
    'getElementById',
    'body',
    'head',
  ])
    it(`a picture named ${name} blanks no card`, () =>
      visit(
        addressOf(
          `<img name="${name}" alt="">${script}<back-spasm-card><p>Call 112</p></back-spasm-card>`,
        ),
        async (page) => {
          const text = await page.evaluate(() => {
            const card = document.getElementsByTagName('back-spasm-card')[0];
            const drawn = card.shadowRoot?.querySelector('article');
            return drawn ? drawn.innerText : card.innerText;
          });
          assert.match(text, /Call 112|Get emergency help now/);
        },
      ));

  it('letters of other parts, however far they reach, lie below the signs of an emergency', async () => {
    // Letters that reach out of their lines need a typeface; their shadows reach as far.
    const pictures = [];
    for (const style of ['', '::part(section) { text-shadow: 0 -20em #000, 0 -30em #000 }'])
      await visit(
        addressOf(
          `<style>back-spasm-card${style || '::part(none) {}'}</style>${script}<back-spasm-card></back-spasm-card>`,
        ),
        async (page) => {
          const signs = await page.$('back-spasm-card >>> .emergency');
          pictures.push(Buffer.from(await signs.screenshot()).toString('base64'));
        },
      );
    assert.equal(pictures[0], pictures[1]);
  });

  it('no picture, however high, moves the signs of an emergency out of reach', () =>
    visit(addressOf(`${script}<back-spasm-card></back-spasm-card>`), async (page) => {
      const place = await page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), {
          width: 8,
          height: 30_000,
        });
        const src = canvas.toDataURL('image/jpeg');
        const card = document.querySelector('back-spasm-card');
        const sign = { id: 'e-saddle', text: 'Numb.', drawing: 'walk', picture: { src, alt: 'A' } };
        card.content = {
          illustration: { src, alt: 'A back' },
          help: { emergency: { items: [{ text: 'First.', picture: { src, alt: 'A' } }, sign] } },
        };
        await new Promise(requestAnimationFrame);
        const pictures = [...card.shadowRoot.querySelectorAll('img')];
        for (const picture of pictures) picture.loading = 'eager';
        await Promise.all(pictures.map((picture) => picture.decode()));
        return [...card.shadowRoot.querySelectorAll('.emergency li')].map(
          (item) => item.getBoundingClientRect().top - card.getBoundingClientRect().top,
        );
      });
      assert.ok(Math.max(...place) < 3000, place.join());
    }));

  it('a document at an address signs nothing by itself', () => {
    const content = { summary: lie };
    const review = { by: reviewer, on: '2026-03-31', text: prerender({ content }).fingerprint };
    const query = new URLSearchParams({ body: JSON.stringify({ ...content, review }) });
    const src = `/test-server/document?${query}`.replaceAll('&', '&amp;');
    return visit(
      addressOf(`${script}<back-spasm-card src="${src}"></back-spasm-card>`),
      async (page) => {
        const text = await page.evaluate(async () => {
          const card = document.querySelector('back-spasm-card');
          await card.ready;
          return card.shadowRoot.textContent;
        });
        assert.ok(text.includes(lie));
        assert.ok(!text.includes(reviewer));
      },
    );
  });

  it('the fingerprint is the same as in Node', () =>
    visit(addressOf(`${script}<back-spasm-card></back-spasm-card>`), async (page) => {
      const seen = await page.evaluate(() => document.querySelector('back-spasm-card').fingerprint);
      assert.equal(seen, prerender().fingerprint);
    }));
});
