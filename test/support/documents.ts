/** What the tests of documents and cards share: cards put together, and documents made at random. */
import type { Card, Phrase } from '../../src/card/card.js';
import { compose } from '../../src/card/compose.js';
import type { Problem } from '../../src/document/problems.js';
import { readDocument } from '../../src/document/read.js';
import type { RawSettings } from '../../src/read-settings.js';
import { readSettings } from '../../src/read-settings.js';
import { fewer } from './engines.js';

/** The day on which the tests' readers read. */
export const today = '2026-11-22';

/** The same random documents each time, so that a failure comes again. */
export const randomness = { seed: 20261122 };

export const tries = (runs: number) => ({ ...randomness, numRuns: fewer(runs) });

export type Attributes = Readonly<Record<string, unknown>>;

export const rawSettings = (attributes: Attributes): RawSettings =>
  new Map(Object.entries(attributes));

/** The card that a reader gets, with all problems that its author gets. */
export function cardOf({
  attributes = {},
  document = {},
  page = 'en',
  day = today,
  chosen = '',
}: {
  attributes?: Attributes;
  document?: unknown;
  page?: string;
  day?: string;
  chosen?: string;
} = {}): { card: Card; problems: Problem[] } {
  const { settings, problems: ofSettings } = readSettings(rawSettings(attributes));
  const { document: clinic, problems: ofDocument } = readDocument(document);
  const { card, problems } = compose({
    settings,
    document: clinic,
    pageLanguage: page,
    today: day,
    chosenLanguage: chosen,
  });
  return { card, problems: [...ofSettings, ...ofDocument, ...problems] };
}

/** Problems in short: `invalid tips[3].sources[0]`. */
export const placesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, path }) => `${code} ${path}`);

/** What a reader reads of a text, in whatever language it is. */
export const wordsOf = (phrase: Phrase): string =>
  typeof phrase === 'string' ? phrase : phrase.text;

/** A string in an object or list, however deep, which can be written again. */
export interface Leaf {
  /** Such as `help.today.items.0.text`. */
  readonly path: string;
  readonly text: string;
  replace(text: string): void;
}

export function leavesOf(value: object, path = ''): Leaf[] {
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const place = path ? `${path}.${key}` : key;
    if (typeof part === 'string')
      return [{ path: place, text: part, replace: (text) => Reflect.set(value, key, text) }];
    return typeof part === 'object' && part ? leavesOf(part, place) : [];
  });
}

/** The same with its keys the other way round, all the way down. */
export function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, withKeysReversed(part)]),
  );
}

/** A proxy that answers with proxies, as frameworks that watch for changes make them. */
export function watched(value: object): object {
  return new Proxy(value, {
    get(target, key, receiver) {
      const part: unknown = Reflect.get(target, key, receiver);
      return typeof part === 'object' && part ? watched(part) : part;
    },
  });
}

/** An object that can no longer be touched. */
export function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Documents and attributes at random, right, wrong and nearly right. */
export { plainSettings as anyAttributes } from '../fuzz/attributes.js';
export { plainDocument as anyDocument } from '../fuzz/documents.js';
