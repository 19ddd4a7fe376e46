/** What a page does to a card: each step does it, and shows the code that does it. */
import fc from 'fast-check';
import type { BackSpasmCard } from '../../src/index.js';
import { attributeNames, propertyOf } from '../../src/settings.js';
import { textsOf, valuesOf } from './attributes.js';
import { anyDocument, jsonText, prototypeKeys } from './documents.js';
import { codeOf, realise } from './recipe.js';

/** A card on a page, and what the page has done to it so far. */
export interface Scene {
  readonly page: HTMLElement;
  readonly card: BackSpasmCard;
  /** The attributes that the card's host has to have. */
  readonly attributes: Map<string, string>;
  /** The properties that were set. */
  readonly properties: Set<string>;
  /** All fingerprints that anybody signed. */
  readonly signed: Set<unknown>;
  /** What stands between the card's tags. */
  light: string;
  /** What the server answers to whoever asks for a document. */
  answer: string;
}

export class Step {
  /** Asked for only once something is wrong, since it can be long. */
  readonly code: () => string;
  readonly act: (scene: Scene) => void | Promise<void>;

  constructor(code: () => string, act: (scene: Scene) => void | Promise<void>) {
    this.code = code;
    this.act = act;
  }
}

export const setAttribute = (name: string, value: string): Step =>
  new Step(
    () => `card.setAttribute(${codeOf(name)}, ${codeOf(value)});`,
    ({ card, ...scene }) => {
      card.setAttribute(name, value);
      scene.attributes.set(name.toLowerCase(), value);
      if (name === 'review-text') scene.signed.add(value.trim());
    },
  );

export const setProperty = (name: string, plan: unknown): Step =>
  new Step(
    () => `card.${name} = ${codeOf(plan)};`,
    (scene) => {
      const value = realise(plan);
      Reflect.set(scene.card, name, value);
      scene.properties.add(name);
      if (name === 'reviewText' && typeof value === 'string') scene.signed.add(value.trim());
    },
  );

const removeAttribute = (name: string): Step =>
  new Step(
    () => `card.removeAttribute(${codeOf(name)});`,
    ({ card, attributes }) => {
      card.removeAttribute(name);
      attributes.delete(name);
    },
  );

const putInside = (text: string): Step =>
  new Step(
    () =>
      [
        "script = document.createElement('script');",
        "script.type = 'application/json';",
        `script.textContent = ${codeOf(text)};`,
        'card.replaceChildren(script);',
      ].join('\n'),
    (scene) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      scene.card.replaceChildren(script);
      scene.light = scene.card.innerHTML;
    },
  );

const serve = (text: string): Step =>
  new Step(
    () => `globalThis.fetch = async () => new Response(${codeOf(text)});`,
    (scene) => {
      scene.answer = text;
    },
  );

const speak = (language: string): Step =>
  new Step(
    () => `page.lang = ${codeOf(language)};`,
    ({ page }) => {
      page.lang = language;
    },
  );

const claim = { by: 'R. Viewer', on: '2026-01-01' };

export const sign: Step = new Step(
  () =>
    `Object.assign(card, { reviewBy: ${codeOf(claim.by)}, reviewOn: ${codeOf(claim.on)}, reviewText: card.fingerprint });`,
  ({ card, properties, signed }) => {
    const reviewText = card.fingerprint;
    Object.assign(card, { reviewBy: claim.by, reviewOn: claim.on, reviewText });
    for (const name of ['reviewBy', 'reviewOn', 'reviewText']) properties.add(name);
    signed.add(reviewText);
  },
);

/** @param more of the sign-off, such as its address */
export const signInDocument = (more: Readonly<Record<string, string>> = {}): Step =>
  new Step(
    () =>
      `card.content = { review: { ...${codeOf({ ...claim, ...more })}, text: card.fingerprint } };`,
    ({ card, properties, signed }) => {
      const text = card.fingerprint;
      card.content = { review: { ...claim, ...more, text } };
      properties.add('content');
      signed.add(text);
    },
  );

const put = new Step(
  () => 'page.append(card);',
  ({ page, card }) => page.append(card),
);
const remove = new Step(
  () => 'card.remove();',
  ({ card }) => card.remove(),
);
export const wait: Step = new Step(
  () => 'await new Promise(requestAnimationFrame);',
  () => settle(),
);

/** A card draws in the first microtask after it was told something; what it broke is known a task later. */
export async function settle(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
  port1.close();
}

const anyName = fc.constantFrom(...attributeNames);
const attributeStep = anyName.chain((name) =>
  textsOf(name).map((text) => setAttribute(name, text)),
);
const propertyStep = anyName.chain((name) =>
  valuesOf(name).map((plan) => setProperty(propertyOf(name), plan)),
);
const contentStep = anyDocument.map((plan) => setProperty('content', plan));
const prototypeStep = fc.constantFrom(...prototypeKeys).map((name) => setAttribute(name, 'a'));

const languages = fc.constantFrom(
  ...'en EN-gb pl ar - '.split(' '),
  ' ',
  'x'.repeat(50_000),
  'a-'.repeat(5000),
  ...prototypeKeys,
);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: attributeStep },
    { weight: 6, arbitrary: propertyStep },
    { weight: 6, arbitrary: contentStep },
    { weight: 5, arbitrary: fc.constantFrom(sign, signInDocument(), put, remove, wait) },
    { weight: 2, arbitrary: jsonText.map(putInside) },
    jsonText.map(serve),
    languages.map((language) => setAttribute('lang', language)),
    languages.map(speak),
    anyName.map(removeAttribute),
    prototypeStep,
  ),
  { maxLength: 12 },
);

/** In whatever order these come, they make the same card. */
export const orderlessSteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.uniqueArray(
      anyName
        .filter((name) => name !== 'src')
        .chain((name) => textsOf(name).map((text) => [name, text] as const)),
      { selector: ([name]) => name },
    ),
    fc.option(contentStep, { nil: undefined }),
  )
  .map(([attributes, content]) => [
    ...attributes.map(([name, text]) => setAttribute(name, text)),
    ...(content ? [content] : []),
  ]);
