import { html, nothing } from 'lit/html.js';
import type { Card, CardItem, Phrase } from '../card/card.js';
import { drawings } from './drawings/drawings.js';
import { fill } from './format.js';
import { heading } from './headings.js';
import { icon } from './icons.js';

/** A text, marked with its language where that is not the card's. */
export const phrase = (text: Phrase) =>
  typeof text === 'string'
    ? text
    : html`<span lang=${text.lang} dir=${text.dir}>${text.text}</span>`;

/** What a list is drawn with. */
export interface ListOptions {
  /** Where readers can tick each entry: what keeps its ticks apart from those of other lists. */
  readonly ticks?: string;
  /** The whole list, where only some of it is drawn: what a group begins, another part may go on with. */
  readonly all?: readonly CardItem[];
}

const kinds = ['do', 'check', 'avoid'] as const;

/** Items under headings: what to do, to check first and to avoid; and those of their groups. */
export const itemList = (
  card: Card,
  items: readonly CardItem[],
  { ticks = '', all = items }: ListOptions = {},
) => [
  groups(
    card,
    items.filter(({ kind }) => !kind),
    { ticks, all },
  ),
  kinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length
      ? html`<div class=${kind}>
          ${groupHeading(card, html`${icon(kind)}<span>${kindName(card, kind)}</span>`)}
          ${groups(card, own, { ticks, all })}
        </div>`
      : nothing;
  }),
];

const kindName = ({ labels }: Card, kind: (typeof kinds)[number]) =>
  ({ do: labels.kindDo, check: labels.kindCheck, avoid: labels.kindAvoid })[kind];

const groupHeading = (card: Card, content: unknown) =>
  heading(card.settings['heading-level'] + 2, 'group-heading', nothing, content);

/** The item that begins the group which an item is in: the last that names one. */
const groupOf = (item: CardItem, all: readonly CardItem[]) =>
  all
    .slice(0, all.indexOf(item) + 1)
    .reduceRight<CardItem | undefined>(
      (found, each) => found ?? (each.group ? each : undefined),
      undefined,
    );

/** Items in a row that are in one group stand under its heading, in every part of the list. */
function groups(
  card: Card,
  items: readonly CardItem[],
  { ticks, all }: Required<ListOptions>,
): unknown {
  const starts = items.flatMap((item, index) => {
    const before = items[index - 1];
    return before && groupOf(before, all) === groupOf(item, all) ? [] : index;
  });
  return starts.map((start, index) => {
    const entries = items.slice(start, starts[index + 1]);
    const { group, lang, dir } = (entries[0] && groupOf(entries[0], all)) ?? {};
    return [
      group && groupHeading(card, lang ? phrase({ text: group, lang, dir: dir ?? 'ltr' }) : group),
      // The role is written out, since WebKit drops it where the markers are removed.
      html`<ul role="list">
        ${entries.map((item) => listItem(card, item, ticks && `${ticks} ${all.indexOf(item)}`))}
      </ul>`,
    ];
  });
}

/**
 * @param ticks what keeps the tick of the item apart from all others, by its place in its list; an item
 *   without an id may be another in another language
 */
function listItem(card: Card, item: CardItem, ticks: string) {
  const { id, lang, dir } = item;
  return html`<li part="item" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${image(card, item)}${ticks ? tickBox(card, item, `${ticks} ${id ?? card.language}`) : words(card, item)}
  </li>`;
}

const words = (card: Card, item: CardItem) =>
  html`${item.title && html`<strong>${item.title}</strong>`}
    <p>${item.text}${cite(card, item)}</p>
    ${
      item.list &&
      html`<ul>
        ${item.list.map(line)}
      </ul>`
    }
    ${
      item.steps &&
      html`<ol>
        ${item.steps.map(line)}
      </ol>`
    }`;

const line = (text: string) => html`<li>${text}</li>`;

/** The whole row is the label, with all that it says. No browser is to keep what a reader ticks. */
const tickBox = (card: Card, item: CardItem, key: string) =>
  html`<label
    ><input type="checkbox" autocomplete="off" name=${key} /><span
      >${item.title && [html`<strong>${item.title}</strong>`, ' ']}${item.text}${[
        ...(item.list ?? []),
        ...(item.steps ?? []),
      ].map((text) => [' ', html`<span class="line">${text}</span>`])}${cite(card, item)}</span
    ></label
  >`;

/** The drawing of an item, with what it shows in words that all can read; else its picture. */
function image({ labels, text }: Card, { drawing, picture }: CardItem) {
  if (!drawing) return picture && pictureFrom(picture);
  const caption = drawing === 'saddle-area' ? labels.saddleCaption : text.drawings[drawing];
  return html`<figure>
    ${drawings[drawing]}
    <figcaption>${caption}</figcaption>
  </figure>`;
}

/** A picture of the clinic's; the text does not wait for it, and its host learns no address of the page. */
export const pictureFrom = ({ src, alt }: { readonly src: string; readonly alt: string }) =>
  html`<img src=${src} alt=${alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;

/** The numbers of an item's sources, small and without a tab stop; nothing unless they are asked for and listed. */
function cite({ settings, sources, labels }: Card, { sources: ids = [] }: CardItem) {
  if (!settings.citations || !settings.sections.includes('sources')) return undefined;
  const n = sources.flatMap(({ id }, index) => (ids.includes(id) ? index + 1 : [])).join(', ');
  return (
    n &&
    html` <sup aria-hidden="true">[${n}]</sup
      ><span class="hidden"> (${fill(labels.source, { n })})</span>`
  );
}
