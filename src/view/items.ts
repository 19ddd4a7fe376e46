import { html, nothing } from 'lit/html.js';
import type { Card, CardItem, Phrase } from '../card/card.js';
import { icon } from './icons.js';
import { fill } from './format.js';

/** A text, marked with its language where that is not the card's. */
export const phrase = (text: Phrase) =>
  typeof text === 'string'
    ? text
    : html`<span lang=${text.lang} dir=${text.dir}>${text.text}</span>`;

/** A list of items. The role is written out, since WebKit drops it where the markers are removed. */
export const itemList = (card: Card, items: readonly CardItem[]) =>
  html`<ul role="list">
    ${items.map((item) => listItem(card, item))}
  </ul>`;

function listItem(card: Card, item: CardItem) {
  const { title, kind, text, lang, dir } = item;
  return html`<li part="item" class=${kind ?? nothing}>
    ${kind && html`${icon(kind)}<small>${kindName(card, kind)}</small>`}
    <div lang=${lang ?? nothing} dir=${dir ?? nothing}>
      ${title && html`<strong>${title}</strong>`}
      <p>${text}${cite(card, item)}</p>
    </div>
  </li>`;
}

const kindName = ({ labels }: Card, kind: NonNullable<CardItem['kind']>) =>
  ({ do: labels.kindDo, check: labels.kindCheck, avoid: labels.kindAvoid })[kind];

/** The numbers of an item's sources, small and without a tab stop; nothing unless they are asked for and listed. */
function cite({ settings, sources, labels }: Card, { sources: ids = [] }: CardItem) {
  if (!settings.citations || !settings.sections.includes('sources')) return undefined;
  const n = sources.flatMap(({ id }, index) => (ids.includes(id) ? index + 1 : [])).join(', ');
  return (
    n &&
    html`<sup aria-hidden="true">${n}</sup
      ><span class="hidden"> (${fill(labels.source, { n })})</span>`
  );
}
