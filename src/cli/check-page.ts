/** `back-spasm-card check --url`: what a page of the clinic's own site shows, for a scheduled job. */
import { readFileSync } from 'node:fs';
import { messageOf } from '../document/problems.js';
import { findLanguage } from '../languages/registry.js';
import { prerender } from '../prerender/prerender.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';
import { UsageError } from './input.js';
import type { FoundCard, FoundPage } from './page-cards.js';
import { findCards } from './page-cards.js';
import { checkSignature } from './sign-check.js';

const timeout = 30_000;
const mostBytes = 10_000_000;

/** @returns the exit code: 1 where something is lost, or a sign-off no longer holds */
export async function checkPage(address: string): Promise<number> {
  const page = findCards(await fetchPage(address));
  if (!page.cards.length) {
    print(`${address}: There is no card, placeholder or frame on this page.`);
    return 1;
  }
  print(`${address}: ${releaseOf(page)}`);
  let hasFaults = false;
  for (const card of page.cards) {
    const { faults, notes } = judge(card);
    hasFaults ||= faults.length > 0;
    const place = `${address}:${card.line}: ${card.kind}`;
    for (const note of notes) print(`${place}: ${note}`);
    for (const fault of faults) print(`${place}: FIX ${fault}`);
  }
  return hasFaults ? 1 : 0;
}

/** That address and no other: a redirect is told, not followed. */
async function fetchPage(address: string): Promise<string> {
  if (!/^https?:\/\/./i.test(address))
    throw new UsageError('--url takes an address that begins with https: or http:.');
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const target = response.headers.get('location');
    if (target) throw new UsageError(`${address} leads on to ${target}. Check that address.`);
    if (!response.ok) throw new UsageError(`${address} answers with status ${response.status}.`);
    const bytes: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > mostBytes) throw new UsageError(`${address} is over ${mostBytes} bytes.`);
      bytes.push(part);
    }
    return new TextDecoder().decode(Buffer.concat(bytes));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    throw new UsageError(`${address} cannot be read: ${messageOf(cause)}`);
  }
}

/** By its hash or the address of the script: nothing but the page is requested. */
function releaseOf({ scripts }: FoundPage): string {
  const [found] = scripts;
  if (!found)
    return 'The page names no script file of the card: it is in a bundle or a frame, or lost.';
  const { files } = JSON.parse(
    readFileSync(new URL('../cdn/integrity.json', import.meta.url), 'utf8'),
  );
  if (found.integrity && Object.values(files).includes(found.integrity))
    return `release ${version}, by its hash`;
  const [, named] = /(?:@|[?&]ver=|\/)v?(\d+\.\d+\.\d+)/.exec(found.src) ?? [];
  if (named) return `release ${named}, by its address`;
  return found.integrity
    ? `another release than ${version}, by its hash`
    : 'its release is not known: the script has no hash, and its address names none';
}

interface Judgement {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

function judge({ attributes, json, pageLanguage, faults }: FoundCard): Judgement {
  const { lang = pageLanguage, ...settings } = attributes;
  const notes: string[] = [];
  const isElsewhere = Boolean(settings['src']) && json === undefined;
  if (isElsewhere)
    notes.push(`Its document is at ${settings['src']}: check that file with sign --check.`);
  const { problems, language } = prerender({
    attributes: settings,
    content: json,
    pageLanguage: lang,
  });
  const found = problems
    .filter(
      ({ code, path }) =>
        (code !== 'sign-off' || path === 'src-integrity') &&
        !(path === 'src' && code === 'unreadable'),
    )
    .map(({ path, message }) => [path, message].filter(Boolean).join(': '));
  const signed = signOff(settings, json ?? '{}', findLanguage(lang) ? lang : language, isElsewhere);
  return { faults: [...faults, ...found, ...signed.faults], notes: [...notes, ...signed.notes] };
}

function signOff(
  attributes: Record<string, string>,
  json: string,
  pageLanguage: string,
  isElsewhere: boolean,
): Judgement {
  const { review, claim, languages } = checkSignature({
    json,
    attributes,
    pageLanguage,
    tags: [pageLanguage],
  });
  if (!review) return { faults: [], notes: ['not signed'] };
  const whose = `${[review.by, review.role].filter(Boolean).join(', ')}, on ${review.on}`;
  const signed = `${isElsewhere ? 'said to be ' : ''}signed by ${whose}`;
  if (!('due' in claim)) return { faults: [`${signed}: that day is still to come.`], notes: [] };
  const { due, state } = claim;
  const [own] = languages;
  const lapsed =
    state === 'overdue' ? [`The review was due ${due}: have the text reviewed again.`] : [];
  const changed =
    isElsewhere || own?.isCovered
      ? []
      : [
          `The sign-off is of another text: patients do not see it. ${own?.fingerprint ?? ''} is missing.`,
        ];
  return { faults: [...lapsed, ...changed], notes: [`${signed}; next review due ${due}`] };
}

/** A page could move the cursor of a terminal, or colour what follows. */
const print = (line: string) =>
  console.log(
    line.replace(
      /\p{Cc}/gu,
      (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

export const pageHelp = `
${tagName} check --url ADDRESS

Fetches one page of your own site, and nothing else, and says of each card, placeholder and frame in
it what is lost on the way, which release it has, who signed and when the next review is due.

Exit code: 0 where all is well, 1 where a line says FIX, 2 where the page cannot be read.`;
