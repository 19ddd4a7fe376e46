/** Frames on a page that has the script for their height, and on one that has not. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { cardIn, elsewhere, fitted, pages, waitForHeight } from '../support/frame.js';
import {
  documentOf,
  notesOf,
  open,
  openUntil,
  quiet,
  recordOf,
  release,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

const parentScripts = {
  'as it is built': tag('/dist/cdn/frame-height.js', 'defer'),
  'from its source': tag('/src/frame/parent.ts', 'type="module"'),
} as const;

const frameTag = (address: string, more = '') =>
  `<iframe src="${address}" title="Back spasm" width="100%" height="500" style="border:0" ${more}></iframe>`;

const framesIn = (outer: HTMLIFrameElement) => [...documentOf(outer).querySelectorAll('iframe')];

function frameIn(outer: HTMLIFrameElement): HTMLIFrameElement {
  const [frame] = framesIn(outer);
  if (!frame) throw new Error('there is no frame');
  return frame;
}

/** Presses what is in the card of a frame. */
const press = async (frame: HTMLIFrameElement, selector: string) =>
  (await cardIn(frame)).shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** Has a window say something to the page around it. */
const say = (outer: HTMLIFrameElement, from: Window, message: unknown, origin = location.origin) =>
  viewOf(outer).dispatchEvent(
    new (viewOf(outer).MessageEvent)('message', {
      data: message,
      source: from,
      origin,
    }),
  );

for (const which of ['as it is built', 'from its source'] as const) {
  const page = pages[which];
  const parentScript = parentScripts[which];

  describe(`on a page with the script, ${which}, a frame`, () => {
    it('is as high as its card, and as a section of it that is opened and closed', async () => {
      const outer = await open(parentScript + frameTag(page));
      const frame = frameIn(outer);
      await cardIn(frame);
      const closed = await fitted(frame);
      expect(closed).to.be.greaterThan(1000);
      await press(frame, 'details:not([open]) > summary');
      await waitForHeight(frame, (height) => height > closed);
      expect(await fitted(frame)).to.be.greaterThan(closed);
      await press(frame, 'details[open] > summary');
      await waitForHeight(frame, (height) => height === closed);
    });

    it('has no bar to scroll with, and stays as it is', async () => {
      const outer = await open(parentScript + frameTag(page));
      const frame = frameIn(outer);
      await cardIn(frame);
      const height = await fitted(frame);
      for (let frames = 0; frames < 20; frames += 1) await nextFrame();
      expect(frame.clientHeight).to.equal(height);
      const { clientHeight, scrollHeight, clientWidth } = documentOf(frame).documentElement;
      expect(scrollHeight).to.equal(clientHeight);
      expect(clientWidth).to.equal(frame.clientWidth);
    });

    const rules = {
      'that counts borders and padding in':
        '* { box-sizing: border-box; padding: 20px; border: 5px solid }',
      'that has heights of its own':
        'iframe { height: auto !important; min-height: 90vh; max-height: 300px }',
      'that makes frames fit a video':
        'iframe { aspect-ratio: 16 / 9; height: auto !important; max-width: 100% }',
    };
    for (const [which, rule] of Object.entries(rules))
      it(`is as high as its card on a page ${which}`, async () => {
        const outer = await open(`<style>${rule}</style>${parentScript}${frameTag(page)}`);
        const frame = frameIn(outer);
        await cardIn(frame);
        // Its own box, since what it is in may be padded.
        await waitUntil(() => {
          const { clientHeight, scrollHeight } = documentOf(frame).documentElement;
          return clientHeight > 1000 && scrollHeight === clientHeight;
        });
      });

    it('is as high as its card in an open shadow root', async () => {
      const outer = await open(
        `${parentScript}<div><template shadowrootmode="open">${frameTag(page)}</template></div>`,
      );
      const frame = documentOf(outer).querySelector('div')?.shadowRoot?.querySelector('iframe');
      if (!frame) throw new Error('there is no frame');
      await cardIn(frame);
      expect(await fitted(frame)).to.be.greaterThan(1000);
    });

    it('follows a change of language', async () => {
      const outer = await open(parentScript + frameTag(`${page}#languages=en+ar`));
      const frame = frameIn(outer);
      await cardIn(frame);
      const english = await fitted(frame);
      await press(frame, '[data-action=language][lang=ar]');
      await waitForHeight(frame, (height) => height !== english);
      await fitted(frame);
    });

    it('follows a change of its width', async () => {
      const outer = await open(parentScript + frameTag(page));
      const frame = frameIn(outer);
      await cardIn(frame);
      const wide = await fitted(frame);
      outer.width = '320';
      await waitForHeight(frame, (height) => height > wide);
      const narrow = await fitted(frame);
      outer.width = '800';
      await waitForHeight(frame, (height) => height < narrow);
      await fitted(frame);
    });

    it('of another site is as high as its card, too', async () => {
      const outer = await open(parentScript + frameTag(page));
      await cardIn(frameIn(outer));
      const height = await fitted(frameIn(outer));
      const other = await open(parentScript + frameTag(elsewhere + page));
      await waitForHeight(frameIn(other), (each) => each === height);
    });

    it('that is one of several, or comes later, has a height of its own', async () => {
      const outer = await open(
        parentScript + frameTag(page) + frameTag(`${page}#layout=brief`) + frameTag('about:blank'),
      );
      const [guide, brief, blank] = framesIn(outer);
      const late = documentOf(outer).createElement('iframe');
      late.src = `${page}#layout=full`;
      late.width = '100%';
      documentOf(outer).body.append(late);
      if (!guide || !brief || !blank) throw new Error('a frame is missing');
      for (const frame of [guide, brief, late]) await cardIn(frame);
      const heights = await Promise.all([brief, guide, late].map(fitted));
      expect(heights).to.deep.equal(heights.toSorted((one, other) => one - other));
      expect(new Set(heights).size).to.equal(3);
      expect(blank.clientHeight).to.equal(500);
    });

    it('that was there first is asked, when the script comes later', async () => {
      const rest = parentScript;
      const outer = await openUntil('iframe', frameTag(page), { rest });
      const frame = frameIn(outer);
      await waitUntil(() => frame.contentDocument?.querySelector('back-spasm-card'), 'no card', {
        timeout: 10_000,
      });
      await cardIn(frame);
      expect(frame.clientHeight).to.equal(500);
      await release(outer.name);
      await fitted(frame);
    });

    it('of a site that the page’s policy names is all that it needs', async () => {
      const csp = `default-src 'none'; script-src 'self'; frame-src 'self'`;
      const outer = await open(
        witness + parentScript + frameTag(page).replace('style="border:0"', ''),
        { csp },
      );
      const frame = frameIn(outer);
      await cardIn(frame);
      await fitted(frame);
      expect(await recordOf(outer)).to.deep.equal({ ...quiet, reports: [] });
    });
  });

  describe(`in a sandbox that lets it run scripts and be of its own site, a frame ${which}`, () => {
    it('is as high as its card, in the language that it asks for', async () => {
      const sandbox = 'sandbox="allow-scripts allow-same-origin"';
      const outer = await open(witness + parentScript + frameTag(`${page}#lang=fr`, sandbox));
      const frame = frameIn(outer);
      const card = await cardIn(frame);
      await fitted(frame);
      expect(Reflect.get(card, 'language')).to.equal('fr');
      expect(notesOf(outer)).to.deep.equal(quiet);
    });
  });

  describe(`a forged message, ${which},`, () => {
    const height = 4321;
    const forged = { type: 'back-spasm-card', height };

    async function pageWithCard(more = ''): Promise<HTMLIFrameElement> {
      const outer = await open(parentScript + frameTag(`${page}#layout=brief`) + more);
      await cardIn(frameIn(outer));
      await fitted(frameIn(outer));
      return outer;
    }

    it('is believed where it is none, so that these tests can fail', async () => {
      const outer = await pageWithCard();
      const frame = frameIn(outer);
      say(outer, viewOf(frame), forged);
      expect(frame.clientHeight).to.equal(height);
    });

    for (const [what, message] of [
      ['of no type', { height }],
      ['of another type', { type: 'other', height }],
      ['of a text', { type: 'back-spasm-card', height: '4321' }],
      ['of no height', { type: 'back-spasm-card' }],
      ['of none at all', { type: 'back-spasm-card', height: 0 }],
      ['of less than none', { type: 'back-spasm-card', height: -5 }],
      ['of no number', { type: 'back-spasm-card', height: Number.NaN }],
      ['of no end', { type: 'back-spasm-card', height: Number.POSITIVE_INFINITY }],
      ['of a tower', { type: 'back-spasm-card', height: 20_001 }],
      ['that is null', null],
      ['that is a text', '4321'],
    ] as const)
      it(`${what} changes nothing`, async () => {
        const outer = await pageWithCard();
        const frame = frameIn(outer);
        const before = frame.style.cssText;
        say(outer, viewOf(frame), message);
        expect(frame.style.cssText).to.equal(before);
      });

    it('from another frame changes that alone', async () => {
      const outer = await pageWithCard(frameTag('/test-server/page'));
      const [frame, other] = framesIn(outer);
      const before = frame?.style.cssText;
      if (!other) throw new Error('there is no other frame');
      say(outer, viewOf(other), forged);
      expect(frame?.style.cssText).to.equal(before);
      expect(other.clientHeight).to.equal(height);
    });

    for (const origin of ['null', elsewhere])
      it(`from the origin ${origin} changes nothing`, async () => {
        const outer = await pageWithCard();
        const frame = frameIn(outer);
        const before = frame.style.cssText;
        say(outer, viewOf(frame), forged, origin);
        expect(frame.style.cssText).to.equal(before);
      });

    it('from the page itself, or from one around it, changes nothing', async () => {
      const outer = await pageWithCard();
      const before = frameIn(outer).style.cssText;
      say(outer, viewOf(outer), forged);
      say(outer, window, forged);
      expect(frameIn(outer).style.cssText).to.equal(before);
    });

    it('from a frame that has gone on to another site changes nothing', async () => {
      const teller = `<script>parent.postMessage(${JSON.stringify(forged)}, '*'); parent.postMessage('told', '*')</script>`;
      const outer = await pageWithCard();
      const frame = frameIn(outer);
      const before = frame.style.cssText;
      const told = new Promise<MessageEvent>((resolve) =>
        viewOf(outer).addEventListener(
          'message',
          (event) => event.data === 'told' && resolve(event),
        ),
      );
      viewOf(frame).location.href =
        `${elsewhere}/test-server/page?${new URLSearchParams({ body: teller }).toString()}`;
      expect((await told).origin).to.equal(elsewhere);
      expect(frame.style.cssText).to.equal(before);
    });
  });
}

describe('on a page without the script, a frame', () => {
  it('keeps its height and scrolls', async () => {
    const outer = await open(frameTag(pages['as it is built']));
    const frame = frameIn(outer);
    await cardIn(frame);
    const { scrollingElement } = documentOf(frame);
    expect(frame.clientHeight).to.equal(500);
    expect(scrollingElement?.scrollHeight).to.be.greaterThan(1000);
    scrollingElement?.scrollTo({ top: 300, behavior: 'instant' });
    expect(scrollingElement?.scrollTop).to.equal(300);
  });
});
