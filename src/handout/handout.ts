import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';
import type { SectionName } from '../settings.js';
import { disclaimer, opening } from '../view/card-view.js';
import { emergencyLevel, otherLevels } from '../view/help.js';
import { callLabel, section, title } from '../view/sections.js';
import { fill, formatDay, isolate } from '../view/format.js';

/** In the order in which a reader needs them, whatever the page's: warning signs, what to do, the rest. */
const order = ['tips', 'facts', 'causes', 'prevention'] as const;

/**
 * A card as a handout: all of its text, boxes to tick, and where it comes from; nothing to press.
 * @param today as YYYY-MM-DD
 * @param address where to read it again; empty if nowhere
 */
export function handout(card: Card, today: string, address: string) {
  const { labels, language, dir } = card;
  const { clinic, phone, sections } = card.settings;
  const show = (name: SectionName) =>
    sections.includes(name)
      ? section({ ...card, settings: { ...card.settings, layout: 'full' } }, name)
      : nothing;
  return html`<article lang=${language} dir=${dir}>
    ${opening(card)}
    ${
      sections.includes('help')
        ? [title(card, 'help'), emergencyLevel(card), otherLevels(card)]
        : emergencyLevel(card)
    }
    <div class="columns">${order.map(show)}</div>
    ${sections.includes('sources') ? sourcesInShort(card) : nothing} ${disclaimer(card)}
    <footer>
      <p><strong>${phone ? callLabel(card) : clinic && isolate(clinic)}</strong></p>
      ${show('review')}
      <p>
        ${fill(labels.printedOn, { date: formatDay(today, language) })}
        ${address && isolate(address)}
      </p>
    </footer>
  </article>`;
}

/** Publisher and year are enough to look for, by the numbers that citations have. */
const sourcesInShort = ({ labels, sources }: Card) =>
  html`<p class="sources">
    <strong>${labels.sources}</strong>
    ${sources.map(({ title, publisher = title, year }, index) => [
      ' ',
      isolate(`${index + 1}.\u00a0${[publisher, year].filter(Boolean).join(', ')}`),
    ])}
  </p>`;
