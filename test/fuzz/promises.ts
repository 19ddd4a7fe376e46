/** What a card promises whatever a page has done to it: each promise names what breaks it. */
import english from '../../src/languages/en.json';
import { limits } from '../../src/document/schema.js';
import { rootOf } from '../support/card.js';
import { witness } from './addresses.js';
import type { Scene } from './steps.js';

/** All that a card ever draws. Anything else came out of what it was given. */
const tags = new Set(
  'a article bdi bdo button details div figcaption figure footer g h1 h2 h3 h4 h5 h6 header img input label li ol p path section slot small span strong sub summary sup svg ul use'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt aria-hidden aria-label aria-labelledby autocomplete class d data-action data-reading data-section data-size decoding dir fill fill-opacity hidden href id lang loading name opacity part referrerpolicy rel role src stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width transform type viewBox width'.split(
    ' ',
  ),
);

/** In characters: two texts at most, and what joins them, as a label and what it names. */
const longestText = 2 * limits.characters + 2;
/** 99 of each reader: of the document, of attributes, and of the card made from both. */
const mostProblems = 3 * 99;
const longestProblems = 2 * limits.bytes;

const rules: readonly ((scene: Scene) => Iterable<string>)[] = [
  emergencyIsComplete,
  disclaimerShows,
  headingsAreInOrder,
  nothingForeignIsDrawn,
  textsAreWithinLimits,
  textsAreText,
  ({ card }) => linksAreSafe(card),
  claimsAreSigned,
  problemsAreUseful,
  pageIsUntouched,
];

/** @returns what is broken; empty where all is well */
export function brokenPromises(scene: Scene): string[] {
  // A card that is not on the page has not been told to draw.
  if (!scene.card.shadowRoot?.firstElementChild)
    return scene.card.isConnected ? ['it is blank'] : [];
  return [...new Set(rules.flatMap((rule) => [...rule(scene)]))];
}

const all = (scene: Scene, selector: string) => [...rootOf(scene.card).querySelectorAll(selector)];
const textOf = (scene: Scene, selector: string) =>
  all(scene, selector)
    .map(({ textContent }) => textContent)
    .join(' ');

const { help, labels } = english;

function* emergencyIsComplete(scene: Scene) {
  const shown = textOf(scene, '.emergency');
  if (all(scene, '.emergency [part=item]').length < help.emergency.items.length)
    yield 'a warning sign is missing';
  if (!shown.includes(help.emergency.action)) yield 'it does not say what to do in an emergency';
  if (!shown.includes(labels.levelEmergency)) yield 'the emergency level has lost its name';
  if (all(scene, 'details .emergency').length) yield 'the emergency level is folded';
  if (all(scene, '.today, .routine').length + all(scene, '[role=status]').length * 2 !== 2)
    yield 'a level of urgency is missing';
}

function* disclaimerShows(scene: Scene) {
  const [label = '', disclaimer = ''] = ['.disclaimer strong', '.disclaimer'].map((selector) =>
    textOf(scene, selector),
  );
  if (!label || !isVisible(disclaimer.replace(label, ''))) yield 'the disclaimer is empty';
}

/** Something shows that is neither white space nor a control, zero-width or filler character. */
const isVisible = (text: string) => /[^\s\p{Cc}\p{DI}\u2800]/u.test(text);

function* headingsAreInOrder(scene: Scene) {
  const levels = all(scene, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => Number(localName[1]));
  const [first = 0] = levels;
  if (
    levels.some((level, index) => index && (level <= first || level > (levels[index - 1] ?? 0) + 1))
  )
    yield `headings are in no order: ${levels.join()}`;
  for (const heading of all(scene, 'h1,h2,h3,h4,h5,h6'))
    if (!isVisible(heading.textContent ?? '')) yield `an ${heading.localName} is empty`;
  const ids = all(scene, '[id]').map(({ id }) => id);
  if (new Set(ids).size < ids.length) yield `an id is there twice: ${ids.join()}`;
}

function* nothingForeignIsDrawn(scene: Scene) {
  for (const element of all(scene, '*')) {
    if (!tags.has(element.localName)) yield `a ${element.localName} is drawn`;
    for (const { name, value } of element.attributes)
      if (!attributes.has(name)) yield `an attribute ${name} is drawn: ${value}`;
  }
  if (rootOf(scene.card).adoptedStyleSheets.length !== 1) yield 'a style sheet came or went';
  if (Reflect.has(globalThis, witness)) yield 'a script has run';
}

function* textsAreWithinLimits(scene: Scene) {
  const walker = document.createTreeWalker(rootOf(scene.card), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = [...(node.nodeValue ?? '')];
    if (length > longestText) yield `a text of ${length} characters is drawn`;
  }
  for (const list of all(scene, 'ul, ol')) {
    const most = limits.items + (list.closest('.emergency') ? help.emergency.items.length : 2);
    const { length } = list.children;
    if (length > (list.matches('ol') ? limits.sources + english.sources.length : most))
      yield `a list of ${length} is drawn`;
  }
  for (const element of all(scene, '[aria-label], [alt]'))
    for (const name of ['aria-label', 'alt']) {
      const { length } = [...(element.getAttribute(name) ?? '')];
      if (length > longestText) yield `a ${name} of ${length} characters is drawn`;
    }
}

/** What is no text is not turned into one: of objects and functions, only these words would show. */
function* textsAreText(scene: Scene) {
  const [wrong] = /\[object |\[native code\]|\bundefined\b/.exec(textOf(scene, 'article')) ?? [];
  if (wrong) yield `${wrong} is drawn`;
}

/** What a browser may open, by what is drawn there; the page itself is on http. */
const schemes: Readonly<Record<string, readonly string[]>> = {
  emergency: ['tel:'],
  advice: ['tel:'],
  call: ['tel:'],
  feedback: ['https:', 'mailto:'],
};
const usualSchemes = ['https:', 'http:', 'mailto:', 'tel:'];
const secureBase = 'https://clinic.example/page/';

export function* linksAreSafe(card: Element): Iterable<string> {
  for (const link of rootOf(card).querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    const allowed = schemes[link.dataset['action'] ?? ''] ?? usualSchemes;
    // A relative address takes the scheme of its page, which is not the card's to choose.
    const own = URL.canParse(href, secureBase) ? new URL(href, secureBase).protocol : 'https:';
    if (!allowed.includes(own)) yield `a link leads to ${own} by ${JSON.stringify(href)}`;
    // Where a browser cannot read an address, its protocol is a colon, and the link leads nowhere.
    if (![...usualSchemes, ':'].includes(link.protocol))
      yield `a link leads to ${link.protocol} by ${JSON.stringify(href)}`;
    if (link.rel !== 'noopener noreferrer') yield `a link has rel ${link.rel}`;
    if (link.target) yield `a link has target ${link.target}`;
  }
  for (const picture of rootOf(card).querySelectorAll('img')) {
    const from = URL.canParse(picture.src) ? new URL(picture.src).protocol : 'nowhere';
    if (!['https:', 'http:', 'nowhere'].includes(from)) yield `a picture comes from ${from}`;
    if (picture.referrerPolicy !== 'no-referrer') yield 'a picture tells where it is shown';
  }
  for (const use of rootOf(card).querySelectorAll('use'))
    if (use.getAttribute('href') !== '#half') yield 'a drawing comes from elsewhere';
}

function* claimsAreSigned(scene: Scene) {
  for (const review of all(scene, '[part=review]')) {
    const text = review.textContent ?? '';
    const isClaim = ![labels.notReviewed, labels.reviewChanged].some((words) =>
      text.includes(words),
    );
    if (isClaim && !scene.signed.has(scene.card.fingerprint)) yield `nobody signed: ${text}`;
  }
}

function* problemsAreUseful({ card: { problems } }: Scene) {
  if (problems.length > mostProblems) yield `there are ${problems.length} problems`;
  const { length } = JSON.stringify(problems);
  if (length > longestProblems) yield `problems are ${length} characters long`;
  for (const { code, source, path, message } of problems) {
    if (!/^[a-z-]+$/.test(code)) yield `a problem has the code ${code}`;
    if (!/^(attribute|document|page)$/.test(source)) yield `a problem comes from ${source}`;
    if (typeof path !== 'string' || typeof message !== 'string' || !message)
      yield `a problem says nothing: ${path}`;
  }
}

function* pageIsUntouched({ card, light, attributes }: Scene) {
  if (card.innerHTML !== light) yield 'what stands between the tags has changed';
  for (const name of new Set([...card.getAttributeNames(), ...attributes.keys()]))
    if (card.getAttribute(name) !== attributes.get(name)) yield `the card wrote its own ${name}`;
  if (prototypeNames() !== namesAtFirst) yield 'a prototype has changed';
}

/** The names on what all scripts of a page share. */
const prototypeNames = () =>
  [Object, Array, Function, String, RegExp, Map, Promise, Node, HTMLElement]
    .flatMap(({ prototype }) => Reflect.ownKeys(prototype))
    .map(String)
    .join();
const namesAtFirst = prototypeNames();
