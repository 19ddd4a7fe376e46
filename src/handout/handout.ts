import { html, nothing } from 'lit/html.js';
import { isBuiltIn } from '../card/built-in.js';
import type { Card } from '../card/card.js';
import type { LevelName } from '../document/schema.js';
import { listNames } from '../document/schema.js';
import type { SectionName } from '../settings.js';
import { disclaimer, isText, opening } from '../view/card-view.js';
import { fill, formatDay, isolate } from '../view/format.js';
import { levelHeading } from '../view/help.js';
import { ownIllustration } from '../view/illustration.js';
import { itemList, phrase } from '../view/items.js';
import { callLabel } from '../view/buttons.js';
import { section } from '../view/sections.js';

export interface HandoutOptions {
  /** YYYY-MM-DD */
  readonly today: string;
  /** Where to read it again; empty if nowhere. */
  readonly address: string;
  /** For people who do not see well. */
  readonly isLarge: boolean;
}

/**
 * A card as a handout: the signs of all levels on the first page, then what to do, each with boxes to
 * tick, and where it comes from; nothing to press.
 */
export function handout(card: Card, { today, address, isLarge }: HandoutOptions) {
  const { labels, language, dir } = card;
  const { clinic, phone, sections } = card.settings;
  const unfolded: Card = { ...card, settings: { ...card.settings, layout: 'full' } };
  const show = (name: SectionName) => (sections.includes(name) ? section(unfolded, name) : nothing);
  const whereFrom = html`<p>
    ${sections.includes('sources') && card.sources.length ? sources(card, address) : nothing}
    ${address && isolate(address)}
  </p>`;
  const order = orderOf(card);
  return html`<article lang=${language} dir=${dir} class=${isLarge ? 'large' : ''}>
    ${opening(card)} ${ownIllustration(card)} ${levels(card)}
    <p class="note">${labels.moreUrgent} ${labels.noSigns}</p>
    <div class="columns">
      ${order.map((name) => (name === 'sources' ? whereFrom : show(name)))} ${disclaimer(card)}
      <footer>
        <p><strong>${phone ? callLabel(card) : clinic && isolate(clinic)}</strong></p>
        ${show('review')}
        <p>${fill(labels.printedOn, { date: formatDay(today, language) })}</p>
        ${order.includes('sources') ? nothing : whereFrom}
      </footer>
    </div>
  </article>`;
}

/**
 * The lists in the order in which a reader needs them; in the page's, which is then signed, where
 * words of the clinic's may speak of what stands above or below.
 */
const orderOf = (card: Card): readonly SectionName[] =>
  isBuiltIn(card)
    ? listNames
    : card.settings.sections.filter(
        (name) => isText(name) && (name !== 'sources' || !card.builtInParts.includes('labels')),
      );

/** Each with a box at every sign, and with the number to call where the page says it. */
function levels(card: Card) {
  const { labels, settings, text } = card;
  const { 'emergency-number': number, 'advice-number': advice, phone } = settings;
  const level = (name: LevelName, urgency: string, call: unknown) => {
    const { action, lead, items } = text.help[name];
    const isToTick = name !== 'emergency';
    return html`<section class=${name} part="help">
      <div class="band">
        ${levelHeading(card, name, urgency)} ${call && html`<strong>${call}</strong>`}
        <p>
          <strong>${phrase(action)}</strong> ${phrase(lead)} ${isToTick ? labels.tick : nothing}
        </p>
      </div>
      ${itemList(card, items, isToTick ? { ticks: name } : {})}
    </section>`;
  };
  return [
    level('emergency', labels.levelEmergency, number && fill(labels.callEmergency, { number })),
    level('today', labels.levelToday, advice && fill(labels.callAdvice, { number: advice })),
    level('routine', labels.levelRoutine, phone && callLabel(card)),
  ];
}

/** How many there are, where an address leads to them; else publisher and year, to look for. */
const sources = ({ labels, sources }: Card, address: string) =>
  html`<strong>${labels.sources}:</strong> ${
      address
        ? `${sources.length} –`
        : sources.map(({ title, publisher = title, year }, index) => [
            ' ',
            isolate(`${index + 1}.\u00a0${[publisher, year].filter(Boolean).join(', ')}`),
          ])
    }`;
