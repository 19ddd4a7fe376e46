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
}

const kinds = ['do', 'check', 'avoid'] as const;

/** Items under headings: what to do, to check first and to avoid; and those of their groups. */
export const itemList = (card: Card, items: readonly CardItem[], options: ListOptions = {}) => [
  groups(
    card,
    items.filter(({ kind }) => !kind),
    options,
  ),
  kinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length
      ? html`<div class=${kind}>
          ${groupHeading(card, html`${icon(kind)}<span>${kindName(card, kind)}</span>`)}
          ${groups(card, own, options)}
        </div>`
      : nothing;
  }),
];

const kindName = ({ labels }: Card, kind: (typeof kinds)[number]) =>
  ({ do: labels.kindDo, check: labels.kindCheck, avoid: labels.kindAvoid })[kind];

const groupHeading = (card: Card, content: unknown) =>
  heading(card.settings['heading-level'] + 2, 'group-heading', nothing, content);

/** A group begins with the item that names it, and lasts until the next. */
function groups(card: Card, items: readonly CardItem[], options: ListOptions) {
  const starts = items.flatMap(({ group }, index) => (group || !index ? index : []));
  return starts.map((start, index) => {
    const entries = items.slice(start, starts[index + 1]);
    const { group, lang, dir } = entries[0] ?? {};
    return [
      group && groupHeading(card, lang ? phrase({ text: group, lang, dir: dir ?? 'ltr' }) : group),
      // The role is written out, since WebKit drops it where the markers are removed.
      html`<ul role="list">
        ${entries.map((item, place) => listItem(card, item, options, start + place))}
      </ul>`,
    ];
  });
}

function listItem(card: Card, item: CardItem, { ticks }: ListOptions, index: number) {
  const { id = index, lang, dir } = item;
  return html`<li part="item" lang=${lang ?? nothing} dir=${dir ?? nothing}>
    ${image(card, item)}${ticks ? tickBox(card, item, `${ticks} ${id}`) : words(card, item)}
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
      >${item.title && html`<strong>${item.title}</strong>`}${item.text}${[
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

/** A picture of the clinic's; its host learns no address of the page. */
export const pictureFrom = ({ src, alt }: { readonly src: string; readonly alt: string }) =>
  html`<img src=${src} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />`;

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
