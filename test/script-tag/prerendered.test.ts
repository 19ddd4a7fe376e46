/** Pages with a prerendered card, before and after the script has come, or without it. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import type { PageOptions } from '../support/page.js';
import {
  cardsOf,
  documentOf,
  file,
  fileWith,
  open,
  openUntil,
  prerendered,
  quiet,
  recordOf,
  release,
  script,
  strictPolicy,
  tag,
  viewOf,
  withQuery,
  witness,
} from '../support/page.js';

/** Other content stands above and below it; no anchor hides what moves. */
const body = `<style>html { overflow-anchor: none } body { margin: 20px }</style>
  <h1>Above</h1>${prerendered}<p id="below">Below</p>`;

function cardOf(frame: HTMLIFrameElement): HTMLElement {
  const card = documentOf(frame).querySelector<HTMLElement>('back-spasm-card');
  if (!card?.shadowRoot) throw new Error('the card has no root');
  return card;
}

/** What a reader reads of it, white space aside. */
const textOf = (frame: HTMLIFrameElement) =>
  (cardOf(frame).shadowRoot?.querySelector('article')?.textContent ?? '').replace(/\s+/g, '');

/** Where everything stands in the window, to a hundredth of a pixel. */
function placesOf(frame: HTMLIFrameElement): string[] {
  const page = documentOf(frame);
  const inside = cardOf(frame).shadowRoot?.querySelectorAll('h2, h3, h4, li, figure, a, button, p');
  return (
    [...page.querySelectorAll('h1, back-spasm-card, #below'), ...(inside ?? [])]
      // What is folded has no place.
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height]
          .map((value) => (typeof value === 'number' ? value.toFixed(2) : value))
          .join(' ');
      })
  );
}

/** Notes what each frame shows that the browser draws, until it is asked. */
function watch(frame: HTMLIFrameElement): () => ReadonlySet<string> {
  const seen = new Set<string>();
  let isWatching = true;
  const look = () => {
    seen.add(`${cardOf(frame).getBoundingClientRect().height} ${textOf(frame)}`);
    if (isWatching) viewOf(frame).requestAnimationFrame(look);
  };
  viewOf(frame).requestAnimationFrame(look);
  return () => {
    isWatching = false;
    return seen;
  };
}

/** Waits until the browser has drawn the page. */
async function drawn(frame: HTMLIFrameElement): Promise<void> {
  for (let count = 0; count < 2; count += 1)
    await new Promise((resolve) => viewOf(frame).requestAnimationFrame(resolve));
}

interface TakeOver {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly seen: ReadonlySet<string>;
  readonly frame: HTMLIFrameElement;
}

/** Opens a page, lets the browser draw it, and only then lets the script come. */
async function takeOver(
  options: PageOptions,
  { scripts = '', markup = body, version = '' } = {},
): Promise<TakeOver> {
  const hold = crypto.randomUUID();
  const held = tag(fileWith({ hold, ...(version && { version }) }));
  const frame = await openUntil('#below', `${markup}${scripts}${held}`, options);
  documentOf(frame).querySelector('#below')?.scrollIntoView({ block: 'end' });
  await drawn(frame);
  const before = placesOf(frame);
  const stop = watch(frame);
  const card = cardOf(frame);
  await release(hold);
  await waitUntil(() => card.shadowRoot?.adoptedStyleSheets.length, 'the script does not come', {
    interval: 1,
    timeout: 10_000,
  });
  await drawn(frame);
  return { before, after: placesOf(frame), seen: stop(), frame };
}

const document = {
  heading: 'Our backs',
  summary: 'A text of our own that is <b>long</b> enough to take two lines on most pages. '.repeat(
    3,
  ),
  facts: ['One', { title: 'Two', text: 'And more' }],
};

const pages: Readonly<
  Record<string, PageOptions & { readonly scripts?: string; version?: string }>
> = {
  'as it is': {},
  'brief, with a document and numbers': {
    prerender: {
      attributes: {
        layout: 'brief',
        phone: '555 0100',
        'emergency-number': '112',
        citations: true,
      },
      content: document,
    },
  },
  'full, dark, signed for another text': {
    prerender: {
      attributes: {
        layout: 'full',
        theme: 'dark',
        clinic: 'Ours',
        'review-by': 'Sam',
        'review-on': '2026-01-31',
        'review-text': 'another',
      },
    },
  },
  'in French, whose script comes first': {
    prerender: { attributes: { lang: 'fr', languages: 'en fr' } },
    scripts: tag('/dist/cdn/languages/fr.js'),
  },
  'of another release': { isOfOtherRelease: true },
  'of another release than the script': { version: '9.9.9', isOfOtherRelease: true },
};

describe('when the script takes over a prerendered card', () => {
  for (const [name, { scripts = '', version = '', ...options }] of Object.entries(pages)) {
    it(`nothing moves, in no frame that is drawn: ${name}`, async () => {
      const { before, after, seen } = await takeOver(options, { scripts, version });
      expect(before.length).to.be.greaterThan(20);
      expect(after).to.deep.equal(before);
      expect(seen).to.have.lengthOf(1);
    });

    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      it(`the browser counts no layout shift: ${name}`, async () => {
        const { frame } = await takeOver(options, { scripts, version });
        const view = viewOf(frame);
        const shifts: PerformanceEntry[] = [];
        new view.PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // One of our own, after which no earlier one can be on its way.
        documentOf(frame)
          .querySelector<HTMLElement>('#below')
          ?.style.setProperty('margin-top', '200px');
        await waitUntil(() => shifts.length, 'no shift is told of', { timeout: 10_000 });
        expect(shifts).to.have.lengthOf(1);
      });
  }

  it('it is in French from the first frame on, where the script of French comes first', async () => {
    const { seen, frame } = await takeOver(
      { prerender: { attributes: { lang: 'fr' } } },
      { scripts: tag('/dist/cdn/languages/fr.js') },
    );
    expect(seen).to.have.lengthOf(1);
    expect([...seen].join()).to.contain('Spasmes');
    expect(Reflect.get(cardOf(frame), 'language')).to.equal('fr');
  });

  it('what shows stays while a document of src is on its way', async () => {
    const src = withQuery('/test-server/document', { body: '{"heading":"Fetched"}', delay: '300' });
    const hold = crypto.randomUUID();
    const markup = `${prerendered}${tag(fileWith({ hold }))}`;
    const frame = await openUntil('back-spasm-card', markup, { prerender: {} });
    await drawn(frame);
    const card = cardOf(frame);
    card.setAttribute('src', src);
    const stop = watch(frame);
    await drawn(frame);
    await release(hold);
    await waitUntil(() => textOf(frame).includes('Fetched'), 'no document', { timeout: 10_000 });
    await drawn(frame);
    const texts = [...stop()].join();
    expect(texts).not.to.contain('Loading');
    expect(texts).to.contain('Fetched');
  });

  it('it works as any card does', async () => {
    const { frame } = await takeOver({});
    const root = cardOf(frame).shadowRoot;
    const today = root?.querySelector<HTMLDetailsElement>('details.today');
    today?.querySelector('summary')?.click();
    expect(today?.open).to.equal(true);
    expect(root?.querySelector('style')).to.equal(null);
  });
});

describe('before the script has come, or without it, a prerendered card', () => {
  it('looks as the card does', async () => {
    const [card] = await cardsOf(await open(prerendered));
    expect(await faultsOf(card)).to.deep.equal([]);
  });

  it('is there on a page that runs no scripts, its dead buttons unseen and their place kept', async () => {
    const options = { prerender: { attributes: { languages: 'en fr' } } };
    const running = await open(body, options);
    const frame = await open(body + script, { ...options, sandbox: 'allow-same-origin' });
    expect(textOf(frame)).to.equal(textOf(running));
    expect(textOf(frame)).to.contain('Emergency');
    expect(placesOf(frame)).to.deep.equal(placesOf(running));
    const visibilities = (page: HTMLIFrameElement, selector: string) =>
      Array.from(
        cardOf(page).shadowRoot?.querySelectorAll(selector) ?? [],
        (element) => viewOf(page).getComputedStyle(element).visibility,
      );
    expect(new Set(visibilities(frame, 'button'))).to.deep.equal(new Set(['hidden']));
    expect(new Set(visibilities(frame, 'p, summary'))).to.deep.equal(new Set(['visible']));
    expect(new Set(visibilities(running, 'button'))).to.deep.equal(new Set(['visible']));
  });

  it('as plain text, shows all of it, and gives way to the card', async () => {
    const page = { prerender: { as: 'text' } } as const;
    const without = await open(body + script, { ...page, sandbox: 'allow-same-origin' });
    const { innerText } = documentOf(without).body;
    expect(innerText).to.contain('Get emergency help now');
    expect(innerText).to.contain('Please note:');
    const [card] = await cardsOf(await open(prerendered + script, page));
    expect(await faultsOf(card)).to.deep.equal([]);
  });
});

describe('under a strict policy that names the hash of its style, a prerendered card', () => {
  const policy = async () => {
    const response = await fetch(withQuery('/test-server/prerender', {}));
    const { styleHash }: { styleHash: string } = await response.json();
    return { csp: `${strictPolicy}; style-src ${styleHash}` };
  };

  it('looks as it should, and nothing is reported', async () => {
    const frame = await open(`${witness}${prerendered}`, await policy());
    expect(await faultsOf(cardOf(frame))).to.deep.equal([]);
    expect(await recordOf(frame)).to.deep.equal({ ...quiet, reports: [] });
  });

  it('is taken over, and nothing is reported', async () => {
    const frame = await open(`${witness}${prerendered}${tag(file)}`, {
      ...(await policy()),
      prerender: { content: document },
    });
    await waitUntil(() => cardOf(frame).shadowRoot?.adoptedStyleSheets.length);
    await nextFrame();
    expect(textOf(frame)).to.contain('Ourbacks');
    expect(await recordOf(frame)).to.deep.equal({ ...quiet, reports: [] });
  });
});

describe('the style of a prerendered card', () => {
  const styleOf = async () => {
    const response = await fetch(withQuery('/test-server/prerender', {}));
    const { html }: { html: string } = await response.json();
    return /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  };

  /** Those of media and other conditions included. */
  const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
    Array.from(rules).flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return rule;
      return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [];
    });

  it('does nothing outside a root, where optimizers move it', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await styleOf());
    const selectors = rulesIn(sheet.cssRules).flatMap(({ selectorText }) =>
      // Commas within parentheses part no selectors.
      selectorText.replace(/\([^()]*\)/g, '').split(','),
    );
    expect(selectors.length).to.be.greaterThan(100);
    expect(selectors.filter((selector) => !selector.trim().startsWith(':host'))).to.deep.equal([]);
  });
});

describe('a fingerprint', () => {
  for (const options of [
    {},
    { pageLanguage: 'ar' },
    {
      attributes: { clinic: 'Clínica Ñandú', phone: '+34 555 0100', layout: 'brief' },
      content: {
        summary: 'Un\u00a0texto cafe\u0301 🦴 \u200bمی\u200cخواهم',
        facts: ['Uno', { title: 'Dos', text: 'Tres' }],
      },
    },
  ] as const)
    it(`is the one that Node gives: ${JSON.stringify(options)}`, async () => {
      const response = await fetch(
        withQuery('/test-server/prerender', { options: JSON.stringify(options) }),
      );
      const { fingerprint }: { fingerprint: string } = await response.json();
      const languages = tag('/dist/cdn/languages/ar.js');
      const frame = await open(`${languages}${prerendered}${script}`, { prerender: options });
      const { pageLanguage = 'en' } = { pageLanguage: 'en', ...options };
      cardOf(frame).lang = pageLanguage;
      await waitUntil(
        () => Reflect.get(cardOf(frame), 'fingerprint') === fingerprint,
        'the fingerprint is another',
        { timeout: 10_000 },
      );
    });
});
