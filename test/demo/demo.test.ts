/** Each page of the demo, opened as a visitor opens it: in a window of its own, which a frame gives. */
import { expect, waitUntil } from '@open-wc/testing';
import { listNames } from '../../src/document/schema.js';
import type { BackSpasmCard } from '../../src/element/back-spasm-card.js';
import english from '../../src/languages/en.json';
import { faultsOf } from '../support/axe.js';
import { paint } from '../support/colors.js';
import { sampled } from '../support/engines.js';
import { setInFont } from '../support/font.js';

const signs = english.help.emergency.items.length;

type View = Window & typeof globalThis;

interface OpenPage {
  readonly frame: HTMLIFrameElement;
  readonly view: View;
  readonly document: Document;
  readonly cards: readonly BackSpasmCard[];
  /** The page's only card, or the first. */
  readonly card: BackSpasmCard;
  /** What the console was told, and what failed. */
  readonly said: readonly string[];
}

async function open(address: string): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  frame.src = address;
  document.body.append(frame);
  // The page is given the window of the empty document that it replaces, and what listens there.
  const { said, isHeard } = listen(viewOf(frame));
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = viewOf(frame);
  if (!isHeard(view)) throw new Error('this browser gives each page a new window');
  const cards = [...view.document.querySelectorAll('back-spasm-card')];
  await Promise.all(cards.map((card) => card.ready));
  const [card] = cards;
  if (!card) throw new Error(`${address} has no card`);
  return { frame, view, document: view.document, cards, card, said };
}

function viewOf({ contentDocument }: HTMLIFrameElement): View {
  if (!contentDocument?.defaultView) throw new Error('the frame shows another site');
  return contentDocument.defaultView;
}

/**
 * A file that is missing and what a Content-Security-Policy forbids are events too. Chromium keeps
 * those two from who listened before the page came; the other browsers tell of them.
 */
function listen(view: View) {
  const said: string[] = [];
  const hear = (...words: unknown[]) => {
    // The module page is served with the Lit for development, which says so.
    if (!String(words[0]).startsWith('Lit is in dev mode')) said.push(words.join(' '));
  };
  view.console.warn = hear;
  view.console.error = hear;
  for (const failure of ['error', 'unhandledrejection', 'securitypolicyviolation'])
    view.addEventListener(failure, ({ type, target }) => hear(type, target), { capture: true });
  return { said, isHeard: ({ console }: View) => console.warn === hear };
}

function rootOf({ shadowRoot }: BackSpasmCard): ShadowRoot {
  if (!shadowRoot) throw new Error('the card has no shadow root');
  return shadowRoot;
}

const findAll = (card: BackSpasmCard, selector: string) => [
  ...rootOf(card).querySelectorAll<HTMLElement>(selector),
];

function find(card: BackSpasmCard, selector: string): HTMLElement {
  const [found] = findAll(card, selector);
  if (!found) throw new Error(`the card has no ${selector}`);
  return found;
}

const wordsOf = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** The level of most urgency comes first on every card. */
const warningsOf = (card: BackSpasmCard) =>
  Array.from(find(card, '[part="help"]').querySelectorAll('[part="item"]'), wordsOf);

function sectionOf(card: BackSpasmCard, title: string): Element {
  const heading = findAll(card, '[part="section-heading"]').find((each) => wordsOf(each) === title);
  const section = heading?.closest('[part="section"]');
  if (!section) throw new Error(`the card has no section called ${title}`);
  return section;
}

const itemsOf = (card: BackSpasmCard, title: string) =>
  Array.from(sectionOf(card, title).querySelectorAll('[part="item"]'), wordsOf);

const linksOf = (card: BackSpasmCard) =>
  findAll(card, 'a[part="button"]').map(
    (link) => `${wordsOf(link)} → ${link.getAttribute('href')}`,
  );

/** The style of what the card draws itself on. */
const paper = (card: BackSpasmCard) => getComputedStyle(find(card, '[part="card"]'));
const surfaceOf = (card: BackSpasmCard) => paint(paper(card).backgroundColor);

const reviewOf = (card: BackSpasmCard) => wordsOf(find(card, '[part="review"]'));

/** How each part of a card comes out on a page. */
const looksOf = (card: BackSpasmCard) =>
  findAll(card, ':not(svg *)').map((element) => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const values = properties.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [element.localName, `${width.toFixed(1)} × ${height.toFixed(1)}`, ...values].join('; ');
  });

const properties = [
  'background-color',
  'border-block-start',
  'border-inline-start',
  'border-radius',
  'box-sizing',
  'color',
  'display',
  'font',
  'letter-spacing',
  'line-height',
  'list-style',
  'margin',
  'padding',
  'position',
  'text-align',
  'text-decoration',
  'text-indent',
  'text-transform',
  'visibility',
  'word-spacing',
];

/** What a visitor's system prefers; pages in a frame of WebKit do not learn of it and stay light. */
const schemes = ['light', 'dark'];

interface Scenario {
  readonly name: string;
  /** What the console says; nothing where all is well. */
  readonly says?: RegExp;
  /** Whether the page's own script has done its work. */
  isDone?(page: OpenPage): boolean;
  /** What this page alone promises. */
  tests(page: () => OpenPage): void;
}

const scenarios: readonly Scenario[] = [
  {
    name: 'clinic.html',
    tests(page) {
      it('shows the card with the clinic’s name and numbers', () => {
        const { card } = page();
        expect(wordsOf(find(card, '[part="header"]'))).to.include('From Riverside Physiotherapy');
        expect(linksOf(card)).to.deep.equal([
          'Call 911 now → tel:911',
          'Call the nurse advice line: 811 → tel:811',
          // In the level "within two weeks", and at the end of the card.
          'Book a visit → https://example.org/book',
          'Call Riverside Physiotherapy: 306-555-0142 → tel:3065550142',
          'Book a visit → https://example.org/book',
          'Call Riverside Physiotherapy: 306-555-0142 → tel:3065550142',
        ]);
      });

      for (const scheme of schemes)
        it(`shows the card as the page is, where the system is ${scheme}`, async () => {
          const { card, frame, view } = page();
          frame.style.colorScheme = scheme;
          const isDark = view.matchMedia('(prefers-color-scheme: dark)');
          const surface = () => (isDark.matches ? [19, 28, 31] : [255, 255, 255]);
          // Style and query do not learn of the change at the same time.
          await waitUntil(() => surfaceOf(card).join() === surface().join());
        });

      it('leads to places on the page that are there', () => {
        const { document } = page();
        const hashes = Array.from(document.querySelectorAll('a[href^="#"]'), (link) =>
          link.getAttribute('href'),
        );
        expect(hashes).to.have.length(3);
        for (const hash of hashes)
          expect(document.querySelectorAll(`${hash}`).length, `${hash}`).to.equal(1);
      });
    },
  },
  {
    name: 'attributes.html',
    tests(page) {
      it('shows the clinic’s words', () => {
        const { card } = page();
        expect(wordsOf(find(card, '[part="heading"]'))).to.equal('Back in a knot?');
        expect(itemsOf(card, 'What you can do')).to.have.length(3);
        expect(itemsOf(card, 'Prevent the next one')).to.include(
          'Come to our back class on Tuesdays at six.',
        );
        expect(linksOf(card)).to.include('Book with a physiotherapist → https://example.org/book');
      });

      it('leaves out the sections that were not asked for', () => {
        const headings = findAll(page().card, '[part="section-heading"]').map(wordsOf);
        expect(headings.join()).to.include('Get help today').and.to.include('Book an appointment');
        expect(headings).not.to.include('Key facts');
        expect(headings).not.to.include('Sources');
      });
    },
  },
  {
    name: 'inline.html',
    tests(page) {
      it('shows the clinic’s tips in place of the built-in ones', () => {
        const tips = itemsOf(page().card, 'What you can do');
        expect(tips).to.have.length(2);
        expect(tips[0]).to.include('Come to our back class');
        expect(tips[1]).to.match(/Walk for a few minutes.*Add a little each day/);
        expect(find(page().card, '.tips figcaption').textContent).to.equal('Person walking.');
      });

      it('keeps all warnings, one of them in the clinic’s words', () => {
        const warnings = warningsOf(page().card);
        expect(warnings).to.have.length(signs);
        expect(warnings.filter((text) => text.includes('or a tackle'))).to.have.length(1);
        expect(warnings.filter((text) => text.includes('bad fall'))).to.have.length(1);
      });

      it('lists the clinic’s source beside the built-in ones', () => {
        const sources = findAll(page().card, '[part="sources"] a').map(wordsOf);
        expect(sources).to.include('Back class on Tuesdays').and.to.include('Back pain');
      });
    },
  },
  {
    name: 'document.html',
    tests(page) {
      it('shows the words of the file', () => {
        const { card } = page();
        expect(wordsOf(find(card, '[part="heading"]'))).to.equal('Back spasm: the Riverside guide');
        expect(itemsOf(card, 'Keep the next one away')).to.have.length(2);
        expect(warningsOf(card)).to.have.length(signs);
      });

      it('names the day on which the file’s text changed', () => {
        expect(reviewOf(page().card)).to.include('November 2, 2026');
      });
    },
  },
  {
    name: 'content.html',
    tests(page) {
      it('shows the words of the object', () => {
        const { card } = page();
        expect(wordsOf(find(card, '[part="summary"]'))).to.include('Our doors are open.');
        expect(itemsOf(card, 'What you can do')[0]).to.include('Walk to us');
        expect(warningsOf(card)).to.have.length(signs);
      });
    },
  },
  {
    name: 'placeholder.html',
    tests(page) {
      it('puts the card into the div, which stays as it was', () => {
        const { card } = page();
        expect(card.parentElement?.id).to.equal('back-guide');
        expect(wordsOf(find(card, '[part="heading"]'))).to.equal('Back spasm');
        expect(itemsOf(card, 'Key facts')).to.have.length(2);
      });

      it('shows the words of the div no longer', () => {
        const words = page().card.querySelector('p');
        expect(words?.textContent).to.include('In an emergency, call 911.');
        expect(words?.getClientRects().length).to.equal(0);
      });
    },
  },
  {
    name: 'problems.html',
    says: /^<back-spasm-card> layout: /,
    tests(page) {
      it('names every mistake beside the card', () => {
        const named = [...page().document.querySelectorAll('#problems dt')].map(wordsOf);
        expect(named.toSorted()).to.deep.equal([
          'help.emergency.action',
          'labels.levelEmergency',
          'layout',
          'medicines',
          'sources[0].href',
          'sumary',
          'tips[0].sources[0]',
          'tips[1].text',
          'tips[2].kind',
          'tips[3].drawing',
          'tips[3].steps',
          'updated',
        ]);
      });

      it('lists what the card tells', () => {
        const { card, document } = page();
        const told = [...document.querySelectorAll('#problems dd')].map(wordsOf);
        expect(told).to.deep.equal(card.problems.map(({ message }) => message));
      });

      it('shows all that is right', () => {
        const { card } = page();
        const tips = itemsOf(card, 'What you can do');
        expect(tips.join()).to.include('Walk for a few minutes.').and.to.include('Rest a little');
        expect(warningsOf(card)).to.have.length(signs);
      });

      it('gives no patient advice that is not safe', () => {
        const { card } = page();
        const words = wordsOf(find(card, '[part="card"]'));
        expect(words).not.to.include('Call us when you can.').and.not.to.include('Not so bad');
        expect(words)
          .to.include('Who must not take ibuprofen')
          .and.to.include('Ask a pharmacist or doctor first')
          .and.to.include('Pills that clash');
      });
    },
  },
  {
    name: 'languages.html',
    tests(page) {
      it('offers four languages, and changes to each that is pressed', async () => {
        const { card } = page();
        const headings: string[] = [];
        for (const lang of ['fr', 'es', 'ar', 'en']) {
          const changed = new Promise((resolve) =>
            card.addEventListener('bsc-change', resolve, { once: true }),
          );
          find(card, `[aria-pressed][lang=${lang}]`).click();
          await changed;
          expect(find(card, '.wrapper').lang).to.equal(lang);
          headings.push(wordsOf(find(card, '[part="heading"]')));
        }
        expect(new Set(headings).size).to.equal(4);
        expect(headings[3]).to.equal('Lower back muscle spasms');
      });
    },
  },
  {
    name: 'layouts.html',
    tests(page) {
      const foldsOf = (card: BackSpasmCard | undefined) =>
        card ? findAll(card, 'details').map((part) => part.dataset['section']) : undefined;

      it('folds what is not urgent in the guide, nothing in full, and the rest in brief', () => {
        const [guide, brief, full] = page().cards;
        const lists = listNames.filter((name) => name !== 'points');
        expect(foldsOf(guide)).to.deep.equal(['today', 'routine', ...lists, 'sources']);
        expect(foldsOf(brief)).to.deep.equal(['today', 'routine', 'more']);
        expect(foldsOf(full)).to.deep.equal([]);
      });

      it('shows the points of the brief card at first, and its tips behind the fold', () => {
        const [, brief] = page().cards;
        const isOpen = (part: string) => brief && !find(brief, part).matches('details *');
        expect(isOpen('.points')).to.equal(true);
        expect(isOpen('[part="actions"]')).to.equal(true);
        expect(isOpen('.tips')).to.equal(false);
      });

      it('shows the emergency level of each in the open', () => {
        for (const card of page().cards) {
          expect(warningsOf(card)).to.have.length(signs);
          expect(find(card, '[part="help"]').matches('details *')).to.equal(false);
        }
      });
    },
  },
  {
    name: 'brands.html',
    tests(page) {
      it('paints each card in the colours of its clinic', () => {
        expect(page().cards.map(surfaceOf)).to.deep.equal([
          [255, 248, 238],
          [22, 33, 61],
        ]);
      });

      it('sets each card in the typeface of its clinic', () => {
        const fonts = page().cards.map((card) => paper(card).fontFamily.split(',')[0]);
        expect(fonts).to.deep.equal(['Georgia', 'Verdana']);
      });
    },
  },
  {
    name: 'dark.html',
    tests(page) {
      it('shows a dark card whatever the visitor’s system prefers', () => {
        expect(surfaceOf(page().card)).to.deep.equal([19, 28, 31]);
      });
    },
  },
  {
    name: 'narrow.html',
    tests(page) {
      for (const width of [320, 768, 1280])
        it(`gives every card room to be read in a window of ${width} px`, () => {
          const { cards, frame } = page();
          frame.width = String(width);
          const widths = cards.map((card) => card.getBoundingClientRect().width);
          expect(widths[0]).to.equal(260);
          expect(Math.min(...widths)).to.be.at.least(240);
        });

      it('cuts nothing off', async () => {
        await setInFont(page().document);
        for (const card of page().cards) {
          const edge = card.getBoundingClientRect().right;
          for (const element of findAll(card, '[part="card"] :not(svg *)'))
            expect(element.getBoundingClientRect().right, wordsOf(element)).to.be.at.most(edge);
        }
      });
    },
  },
  {
    name: 'framework.html',
    tests(page) {
      it('looks as it does on a page without the framework', async () => {
        const { card } = page();
        const { fontFamily } = getComputedStyle(card);
        const { top, left, width } = card.getBoundingClientRect();
        // At the same place, so that sizes are rounded in the same way.
        const place = `position: absolute; top: ${top}px; left: ${left}px; width: ${width}px`;
        const body = `<script defer src="/dist/cdn/back-spasm-card.js"></script>
          <div style='${place}; font-family: ${fontFamily}'>${card.outerHTML}</div>`;
        const bare = await open(`/test-server/page?${new URLSearchParams({ body })}`);
        const usual = looksOf(bare.card);
        bare.frame.remove();
        const looks = looksOf(card);
        expect(looks).to.have.length(usual.length);
        // The first few, since telling hundreds of them apart takes minutes.
        const others = looks.filter((look, index) => look !== usual[index]).slice(0, 3);
        expect(others).to.deep.equal([]);
      });

      it('stands on a page that the framework has styled', () => {
        const { document } = page();
        expect(getComputedStyle(document.body).boxSizing).to.equal('border-box');
      });
    },
  },
  {
    name: 'sign-off.html',
    says: /^<back-spasm-card> review-text: /,
    isDone: ({ cards }) => cards.filter((card) => reviewOf(card).includes('Sam')).length === 2,
    tests(page) {
      it('says in each state what is so, and no more', () => {
        const { cards } = page();
        const day = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format();
        const [unsigned, signed, changed, overdue] = cards.map(reviewOf);
        expect(unsigned).to.match(/^No health professional has reviewed this text yet\./);
        expect(signed).to.include(
          `Sam Example, invented physiotherapist, reviewed this text on ${day}. The next review is due`,
        );
        expect(changed).to.match(/^This text is not the one that was last reviewed\./);
        expect(overdue).to.equal(
          'Sam Example, invented physiotherapist, reviewed this text on January 15, 2020. This card is past its review date.',
        );
      });

      it('says beside the cards that nobody has reviewed anything', () => {
        expect(wordsOf(page().document.body)).to.include('no clinician has reviewed these cards');
      });
    },
  },
  {
    name: 'policy.html',
    tests(page) {
      it('draws the card in its own style', () => {
        const { card } = page();
        expect(warningsOf(card)).to.have.length(signs);
        expect(paper(card).display).to.equal('grid');
      });

      it('allows nothing that the card does not need', () => {
        const policy = page().document.querySelector('[http-equiv="Content-Security-Policy"]');
        const rules = policy?.getAttribute('content') ?? '';
        expect(rules).to.include("default-src 'none'");
        expect(rules).to.include("require-trusted-types-for 'script'");
        expect(rules).not.to.include('unsafe').and.not.to.include('http');
      });
    },
  },
  {
    name: 'npm.html',
    tests(page) {
      it('shows the card that the module has made', () => {
        const { card } = page();
        expect(itemsOf(card, 'What you can do')).to.have.length(2);
        expect(linksOf(card)).to.deep.equal(['Call 911 now → tel:911']);
      });

      it('loads no script file of the card', () => {
        const scripts = page().document.querySelectorAll('script[src]');
        expect(Array.from(scripts, (script) => script.getAttribute('src'))).to.deep.equal([
          'npm.js',
          'back.js',
        ]);
      });
    },
  },
];

for (const { name, says, isDone, tests } of scenarios)
  describe(`demo/${name}`, () => {
    let page: OpenPage;
    before(async () => {
      page = await open(`/demo/${name}`);
      if (isDone) await waitUntil(() => isDone(page));
    });
    after(() => page.frame.remove());

    tests(() => page);

    it('says what it is and in which language, and fits a phone', () => {
      const { document } = page;
      expect(document.compatMode).to.equal('CSS1Compat');
      expect(document.title).to.have.length.above(10);
      expect(document.documentElement.lang).to.equal('en-CA');
      expect(document.querySelectorAll('meta[name="viewport"]').length).to.equal(1);
      expect(document.querySelectorAll('h1').length).to.equal(1);
      expect(wordsOf(document.querySelector('h1 + p') ?? document.body)).to.match(/^.{20,140}\.$/);
    });

    it('leads back to all examples', () => {
      const links = page.document.querySelectorAll('a[href="examples/index.html"]');
      expect(links.length).to.equal(1);
    });

    it('needs no scrolling to the side, from 320 px', async () => {
      await setInFont(page.document);
      for (const width of [320, 768, 1280]) {
        page.frame.width = String(width);
        expect(page.document.documentElement.scrollWidth, `${width} px`).to.be.at.most(width);
      }
    });

    // A policy as strict as that lets no axe in.
    if (name !== 'policy.html')
      for (const scheme of sampled(schemes))
        it(`passes axe where the system is ${scheme}`, async () => {
          page.frame.style.colorScheme = scheme;
          expect(await faultsOf(page)).to.deep.equal([]);
        });

    it(says ? 'says one thing in the console' : 'says nothing in the console', () => {
      expect(page.said).to.have.length(says ? 1 : 0);
      if (says) expect(page.said[0]).to.match(says);
    });

    it('loads all of its files, and from its own server alone', async () => {
      const files = page.view.performance.getEntriesByType('resource').map((entry) => entry.name);
      expect(files.some((file) => file.endsWith('.js'))).to.equal(true);
      for (const file of files) expect(new URL(file).host, file).to.equal(location.host);
      for (const file of files) expect((await fetch(file)).ok, file).to.equal(true);
    });
  });
