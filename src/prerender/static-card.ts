import { compose } from '../card/compose.js';
import { fingerprint } from '../card/fingerprint.js';
import { today as dayHere } from '../card/today.js';
import type { Problem, Report } from '../document/problems.js';
import { reportTo, suggest } from '../document/problems.js';
import { readDocument } from '../document/read.js';
import type { CardDocumentInput } from '../document/schema.js';
import { readSettings } from '../read-settings.js';
import { attributeNames, observedNames } from '../settings.js';
import { tagName } from '../tag.js';
import { emergencyHtml, plainHtml } from './plain-html.js';
import { shadowHtml } from './shadow-html.js';
import { escapeHtml } from './to-html.js';

export interface StaticCardOptions {
  /** The element's attributes; `true` writes one without a value, `false` writes none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>> | undefined;
  /**
   * More attributes of HTML, such as `class`, `id` or `data-…`, that the page vouches for. They stand
   * on the element as they are: nothing from outside may come in here.
   */
  readonly trustedAttributes?: StaticCardOptions['attributes'];
  /** A clinic's document: an object or the JSON text of one. */
  readonly content?: CardDocumentInput | string | undefined;
  /** Of what will stand around the card, where the card has no `lang` of its own. */
  readonly pageLanguage?: string | undefined;
  /** YYYY-MM-DD, by which a sign-off is judged; without it, the day where this runs. */
  readonly today?: string | undefined;
}

export interface StaticCard {
  /** What stands in its shadow root, with its style. */
  readonly root: string;
  /** All of its text as plain HTML, without looks. */
  readonly text: string;
  /** The whole element, with its root in a template, or with that text. */
  readonly html: Readonly<Record<'shadow' | 'text', string>>;
  readonly language: string;
  readonly fingerprint: string;
  readonly problems: readonly Problem[];
}

/** Those of HTML that do no harm wherever their values come from. */
const harmless = ['lang', 'dir', 'hidden'];
/** Those that a page may want on any element, and vouches for: a style could cover the page. */
const vouchable = /^(class|id|part|role|slot|style|tabindex|title|(aria|data)-[a-z\d.-]+)$/;

/** Draws a card as text of HTML, without a document: the same text and the same looks as the element. */
export function drawStatic(options: StaticCardOptions = {}): StaticCard {
  const { card, attributes, problems } = composeStatic(options);
  const root = shadowHtml(card);
  const text = plainHtml(card);
  const start = [...attributes].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const element = (within: string) =>
    `<${tagName}${start.join('')}>${within}${inlineDocument(options.content)}</${tagName}>`;
  return {
    root,
    text,
    html: {
      // What stands beside the template, a browser that knows templates of roots does not show.
      shadow: element(`<template shadowrootmode="open">${root}</template>${emergencyHtml(card)}`),
      text: element(text),
    },
    language: card.language,
    fingerprint: fingerprint(card.signed),
    problems,
  };
}

/**
 * The emergency level of a card as plain HTML, to stand between its tags: what readers see until the
 * script has run, or if it never does. It carries the clinic's own signs and emergency number.
 */
export const drawFallback = (options?: StaticCardOptions): string =>
  emergencyHtml(composeStatic(options).card);

function composeStatic({
  attributes = {},
  trustedAttributes = {},
  content: given = '',
  pageLanguage = '',
  today: day = '',
}: StaticCardOptions = {}) {
  const today = /^\d{4}-\d\d-\d\d$/.test(day) ? day : dayHere();
  const found: Problem[] = [];
  const report = reportTo(found, 'attribute');
  const known = [...observedNames, ...harmless];
  const kept = new Map([
    ...keepAttributes(attributes, (name) => known.includes(name), report),
    ...keepAttributes(trustedAttributes, (name) => vouchable.test(name), report),
  ]);
  const content = given || kept.get('content');
  const { settings, problems } = readSettings(kept);
  if (settings.src.state === 'set')
    report(
      'unreadable',
      ['src'],
      content
        ? 'Leave this out: the document stands in content.'
        : 'Give the document as content: nothing is fetched here.',
    );
  // The element would fetch it in place of the document that was drawn.
  if (content) for (const name of ['src', 'src-integrity']) kept.delete(name);
  // It would go before the one beside it.
  if (given) kept.delete('content');
  const loaded = content ? readDocument(content) : { document: {}, problems: [] };
  const { card, problems: more } = compose({
    settings,
    document: loaded.document,
    pageLanguage: kept.get('lang') ?? pageLanguage,
    today,
  });
  return {
    card,
    /** Those that can stand on the element, by name. */
    attributes: kept,
    problems: [...found, ...problems, ...loaded.problems, ...more],
  };
}

/** Those that can stand on the element, as their text. A handler never can. */
function keepAttributes(
  attributes: NonNullable<StaticCardOptions['attributes']>,
  isAllowed: (name: string) => boolean,
  report: Report,
): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes))
    if (!isAllowed(name))
      report(
        'unknown-key',
        [name],
        vouchable.test(name)
          ? 'Give this in trustedAttributes, if its value is your own.'
          : `Leave this out: there is no such attribute.${suggest(name, attributeNames)}`,
      );
    else if (value !== false && value !== undefined)
      // No HTML holds a NUL.
      kept.set(name, value === true ? '' : String(value).replaceAll('\0', ''));
  return kept;
}

/** The element reads it from there. No tag can begin in it. */
function inlineDocument(content: CardDocumentInput | string = ''): string {
  const json = typeof content === 'string' ? content : JSON.stringify(content);
  return json && `<script type="application/json">${json.replace(/</g, '\\u003c')}</script>`;
}
