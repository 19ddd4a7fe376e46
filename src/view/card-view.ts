import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { isBuiltIn } from '../card/built-in.js';
import type { Card } from '../card/card.js';
import type { SectionName } from '../settings.js';
import { clone } from './clone.js';
import { heading } from './headings.js';
import { emergencyLevel, otherLevels } from './help.js';
import { illustration } from './illustration.js';
import { phrase } from './items.js';
import { languageMenu } from './language-menu.js';
import { moreOrLess, section } from './sections.js';
import { fill } from './format.js';

/** Cards that are alike share their templates, by which copies know each other. */
const views = new WeakMap<Card, TemplateResult>();

/**
 * Draws a card.
 * @param isWaiting whether a document is on its way: what it cannot change shows at once, the rest
 *   waits
 */
export function cardView(card: Card, isWaiting: boolean): TemplateResult {
  const view = (!isWaiting && views.get(card)) || drawCard(card, isWaiting);
  if (!isWaiting) views.set(card, view);
  return view;
}

/**
 * The wrapper keeps the page's styles out and is what the card's width is measured by; the order
 * of the rest is the order in which it is read aloud.
 */
function drawCard(card: Card, isWaiting: boolean) {
  const { settings, labels, text } = card;
  // What the page wrote is outside of the wrapper: in its looks, and no part of what was signed.
  return html`${card.lacksLanguage ? html`<slot></slot>` : nothing}
    <div class="wrapper ${settings.theme}" lang=${card.language} dir=${card.dir}>
      <article part="card" aria-labelledby="heading">
        <header part="header" class=${isWaiting ? 'waiting' : ''}>
          ${languageMenu(card)} ${clone(opening(card))}
          ${isWaiting ? nothing : clone(illustration(text.illustration))}
        </header>
        ${clone(emergencyLevel(card))}
        ${
          isWaiting ? html`<p role="status">${labels.loading}</p>` : [otherLevels(card), body(card)]
        }
        ${clone(disclaimer(card))}
        <slot name="footer"></slot>
      </article>
    </div>`;
}

/** What a card is about, in a few words, and whose it is. */
export const opening = ({ settings: { clinic, 'heading-level': level }, labels, text }: Card) =>
  html`${heading(level, 'heading', 'heading', phrase(text.heading))}
    ${clinic && html`<p class="from">${fill(labels.from, { clinic })}</p>`}
    <p part="summary">${phrase(text.summary)}</p>`;

/** Always drawn, last of the text. */
export const disclaimer = ({ labels, text }: Card) =>
  html`<p class="disclaimer"><strong>${labels.disclaimer}</strong> ${phrase(text.disclaimer)}</p>`;

/** Buttons and a sign-off say nothing of what stands around them. */
export const isText = (name: SectionName) => name !== 'actions' && name !== 'review';

/**
 * The sections in the page's order; brief keeps all but the first behind one button. It draws the
 * points up to them, but where words of the clinic's may speak of what stands above or below.
 */
function body(card: Card): readonly unknown[] {
  const { sections, layout } = card.settings;
  const isFirst = (name: SectionName) =>
    layout !== 'brief' ||
    name === 'actions' ||
    (name === 'points' && (isBuiltIn(card) || sections.find(isText) === name));
  const rest = sections.filter((name) => !isFirst(name));
  return [
    sections.filter(isFirst).map((name) => section(card, name)),
    rest.length
      ? html`<details data-section="more">
          <summary>${clone(moreOrLess(card))}</summary>
          ${rest.map((name) => section(card, name))}
        </details>`
      : nothing,
  ];
}
