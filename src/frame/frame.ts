/** What the page for frames runs: it makes one card, with the settings in the page's address. */
import type { BackSpasmCard } from '../element/back-spasm-card.js';
import { tagName } from '../tag.js';
import { addSheet, css, makeSheet } from '../view/css.js';
import { languageOf, readAddress } from './address.js';
import { tellHeight, watchHeight } from './height.js';

/**
 * Only in a frame do the settings count: there the address bar names the page that speaks. On its
 * own, this page would say under its clinic's address whatever a link to it says.
 */
const isFramed = window.parent !== window;

/** How long, in milliseconds, a card waits for its languages before it is drawn in English. */
const timeout = 3000;

const styles = css`
  /* Until there is a card, the words stay where they are. */
  body:not([bgcolor]) {
    /* Its height is that of all within it, and never that of the frame. */
    display: flow-root;
    margin: 0;
  }
  /* The page around may be dark. */
  body > p {
    margin: 0.5em 0 0;
    padding: 0.5em;
    background: #fff;
    color: #333;
    font: 0.875em / 1.4 sans-serif;
  }
`;

const remark = isFramed
  ? "Some settings in this frame's address cannot be used. The browser's console says which."
  : "The settings in this page's address count only where another page shows it in a frame.";

const { body, documentElement: page } = document;
const main = document.querySelector('main');
/** The one that the page is written in, and the card, unless its address says another. */
const pageLanguage = page.lang;
/** The emergency level, which patients read until there is a card, or if there never is one. */
const signs = Array.from(document.querySelectorAll('main > *'));

/** Counts the addresses, of which only the last is shown. */
let latest = 0;

async function show(): Promise<void> {
  const turn = (latest += 1);
  const fragment = isFramed ? location.hash : '';
  const address = readAddress(fragment);
  const { lang = pageLanguage, ...attributes } = address.attributes;
  await bringLanguages([lang, attributes['languages'], languageOf(address.document)].join(' '));
  await customElements.whenDefined(tagName);
  if (turn !== latest) return;
  const card = document.createElement(tagName);
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  for (const [name, value] of Object.entries(address.variables))
    card.style.setProperty(name, value);
  const { problems } = address;
  if (problems[0]) console.warn(`<${tagName}> frame.html: ${problems[0]}`, problems);
  card.content = address.document;
  page.lang = lang.trim();
  place(card, Boolean(address.variables['--bsc-shadow']));
  const isIgnored = fragment !== location.hash;
  const update = () =>
    showNote(isIgnored || problems.length > 0 || hasUnusedSetting(card) ? remark : '');
  card.addEventListener('bsc-problems', update);
  update();
  await card.ready;
  // Out of sight, a frame is not laid out, and its changes are not observed.
  tellHeight();
}

/** The signs go between its tags, where they show should it fail to draw. */
function place(card: BackSpasmCard, hasShadow: boolean): void {
  card.append(...signs.map((sign) => sign.cloneNode(true)));
  // What is set by script needs no permission from the page's policy.
  main?.style.setProperty('padding', hasShadow ? '1em' : '0');
  main?.replaceChildren(card);
  // The card has its own direction, and lets the page around be seen.
  page.removeAttribute('dir');
  body.removeAttribute('bgcolor');
}

/** Those of the languages that lie beside this page. */
async function bringLanguages(wanted: string): Promise<void> {
  const known = document.querySelector<HTMLElement>('[data-languages]')?.dataset['languages'] ?? '';
  const tags = wanted.toLowerCase().split(/[\s,|]+/);
  const found = known
    .split(' ')
    .filter((name) => tags.some((tag) => tag === name || tag.startsWith(`${name}-`)));
  const scripts = found.map(
    (name) => import(`${new URL(`languages/${name}.js`, document.baseURI)}`),
  );
  if (!scripts.length) return;
  const timedOut = new Promise((resolve) => setTimeout(resolve, timeout));
  // Without a language, the card is in English and says so.
  await Promise.race([Promise.allSettled(scripts), timedOut]);
}

/** A sign-off that is out of date is no mistake in an address, nor is what a document says. */
const hasUnusedSetting = ({ problems }: BackSpasmCard) =>
  problems.some(({ code, source }) => code !== 'sign-off' && source !== 'document');

/** One sentence below the card, for whoever maintains the page. */
function showNote(words: string): void {
  document.querySelector('[role=note]')?.remove();
  if (!words) return;
  const note = document.createElement('p');
  note.setAttribute('role', 'note');
  note.lang = 'en';
  note.textContent = words;
  body.append(note);
}

addSheet(document, makeSheet(styles, window), document.head);
addEventListener('hashchange', () => void show());
void show();
if (isFramed) watchHeight();
