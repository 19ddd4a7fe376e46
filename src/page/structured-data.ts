import { html, render } from 'lit/html.js';
import type { HealthTopicContent, WebPage, WithContext } from 'schema-dts';
import { isBuiltIn } from '../card/built-in.js';
import type { Card, CardItem, Phrase } from '../card/card.js';
import { medicineTip } from '../document/locked.js';
import { toJson } from '../document/to-json.js';
import type { SectionName } from '../settings.js';
import { stringsOf } from '../view/strings.js';

/**
 * From a template, a script never runs, and so needs no trusted type, which data has none of.
 * Written as a template, its end tag would end a script that somebody puts into a page.
 */
const scriptStrings = stringsOf(
  '<script type="application/ld+json" data-back-spasm-card></script>',
);

/** The blocks of cards of this page; any other is from a copy of a page, saved or kept. */
const ours = new WeakSet<Element>();

/**
 * Puts the description of a card into the head of its page, for search engines, if its page asks for it.
 * @param old what an earlier call gave; it stays where nothing has changed
 * @returns the block, to be removed with the card
 */
export function placeDescription(
  card: Card,
  old: Element | undefined,
  page: Document,
): Element | undefined {
  // Whoever saves the page as text must not meet an end tag in it.
  const text = card.settings['structured-data'] && describe(card).replaceAll('<', '\\u003c');
  if (old?.isConnected && old.textContent === text) return old;
  old?.remove();
  const fragment = new DocumentFragment();
  if (text) render(html(scriptStrings), fragment);
  const [block] = fragment.children;
  if (!text || !block) return undefined;
  // Chromium before 144 takes `append` for a way to write code.
  block.appendChild(new Text(text));
  ours.add(block);
  for (const each of page.querySelectorAll('head [data-back-spasm-card]'))
    if (!ours.has(each)) each.remove();
  // Not `page.head`: a frame or form of that name would stand for it.
  page.querySelector('head')?.append(block);
  return block;
}

/**
 * What the card shows, and nothing of the page around it: https://schema.org/HealthTopicContent.
 * That vocabulary has the two words for a review on pages alone; validators take them anywhere.
 */
export function describe(card: Card): string {
  const { text, language, updated, settings, sources } = card;
  const { emergency, today, routine } = text.help;
  const shown = <Entry>(name: SectionName, items: readonly Entry[]): readonly Entry[] =>
    settings.sections.includes(name) ? items : [];
  const data = {
    '@context': 'https://schema.org',
    '@type': 'HealthTopicContent',
    name: plain(text.heading),
    description: plain(text.summary),
    inLanguage: language,
    dateModified: updated,
    about: {
      '@type': 'MedicalCondition',
      name: plain(text.heading),
      cause: list('MedicalCause', plainly(shown('causes', text.causes))),
      possibleTreatment: list('MedicalTherapy', [
        ...plainly(shown('tips', text.tips)),
        ...plainly(shown('moves', text.moves)),
      ]),
      primaryPrevention: list('MedicalTherapy', plainly(shown('prevention', text.prevention))),
      signOrSymptom: list('MedicalSignOrSymptom', [
        ...emergency.items,
        ...today.items,
        ...routine.items,
      ]),
    },
    citation: shown('sources', sources).map(({ title, href }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(href && { url: href }),
    })),
    ...reviewer(card),
  } as const satisfies WithContext<HealthTopicContent> &
    Pick<Extract<WebPage, object>, 'lastReviewed' | 'reviewedBy'>;
  return toJson(data);
}

/**
 * What to check first or to avoid is no treatment and no cause, nor is pain medicine, which needs its
 * cautions, nor what stands under a heading, which may say anything of it.
 */
const plainly = (items: readonly CardItem[]) => {
  const begin = items.findIndex(({ group }) => group);
  return items.filter(
    ({ id, kind = 'do' }, index) =>
      kind === 'do' && id !== medicineTip && (begin < 0 || index < begin),
  );
};

/**
 * Not all of a card is here, and of a clinic's own words, what is left out may be what makes them
 * safe: only of the built-in ones does it say who has signed them.
 */
const reviewer = (card: Card) => {
  const { review, settings } = card;
  return (
    'by' in review &&
    settings.sections.includes('review') &&
    isBuiltIn(card) && {
      lastReviewed: review.on,
      reviewedBy: {
        '@type': 'Person',
        name: review.by,
        ...(review.role && { jobTitle: review.role }),
      } as const,
    }
  );
};

const plain = (phrase: Phrase) => (typeof phrase === 'string' ? phrase : phrase.text);

const list = <Type extends string>(type: Type, items: readonly CardItem[]) =>
  items.map(({ title, text, list: lines = [], steps = [] }) => {
    const whole = [text, ...lines, ...steps].join(' ');
    return { '@type': type, name: title ?? whole, ...(title && { description: whole }) };
  });
