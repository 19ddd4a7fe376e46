import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { heading } from './headings.js';
import { emergencyLevel } from './help.js';
import { illustration } from './illustration.js';
import { itemList, phrase } from './items.js';
import { section, tips } from './sections.js';
import { fill } from './words.js';

/** What a view is told besides the card. */
export interface ViewState {
  /** Whether there is a printer to offer. */
  readonly canPrint: boolean;
  /** Whether a document is on its way: what it cannot change shows at once, the rest waits. */
  readonly isWaiting: boolean;
  readonly onClick?: (event: Event) => void;
  readonly onToggle?: (event: Event) => void;
}

/**
 * Draws a card. The wrapper keeps the page's styles out and is what the card's width is measured
 * by; the order of the rest is the order in which it is read aloud.
 */
export function cardView(card: Card, { canPrint, isWaiting, onClick, onToggle }: ViewState) {
  const { settings, labels, text } = card;
  const { clinic, theme, layout } = settings;
  return html`<div
    class="wrapper ${theme}"
    lang=${card.language}
    dir=${card.dir}
    @click=${onClick}
    @toggle=${{ handleEvent: onToggle, capture: true }}
  >
    <article class=${layout} part="card" aria-labelledby="heading">
      <header part="header" class=${isWaiting ? 'waiting' : ''}>
        ${heading(settings['heading-level'], 'heading', 'heading', phrase(text.heading))}
        <p part="summary">${phrase(text.summary)}</p>
        ${clinic && html`<p><strong>${fill(labels.from, { clinic })}</strong></p>`}
      </header>
      ${emergencyLevel(card)}
      ${
        isWaiting
          ? html`<p role="status">${labels.loading}</p>`
          : [illustration(text.illustration), body(card, canPrint)]
      }
      <p class="disclaimer"><strong>${labels.disclaimer}:</strong> ${phrase(text.disclaimer)}</p>
      <slot name="footer"></slot>
    </article>
  </div>`;
}

/** The sections in the page's order; brief keeps all but the first tips behind one button. */
function body(card: Card, canPrint: boolean) {
  const { settings, labels, firstTips, text } = card;
  const { sections, layout } = settings;
  if (layout !== 'brief') return sections.map((name) => section(card, name, canPrint));
  const hasTips = sections.includes('tips');
  const moreTips = hasTips ? text.tips.filter((tip) => !firstTips.includes(tip)) : [];
  return html`${hasTips ? tips(card, firstTips) : nothing}
    <details data-section="more">
      <summary><span>${labels.readMore}</span><span>${labels.showLess}</span></summary>
      ${itemList(card, moreTips)}
      ${sections.map((name) => (name === 'tips' ? nothing : section(card, name, canPrint)))}
    </details>`;
}
