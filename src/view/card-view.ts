import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { clone } from './clone.js';
import { heading } from './headings.js';
import { emergencyLevel } from './help.js';
import { illustration } from './illustration.js';
import { itemList, phrase } from './items.js';
import { languageMenu } from './language-menu.js';
import { section, tips } from './sections.js';
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
        </header>
        ${clone(emergencyLevel(card))}
        ${
          isWaiting
            ? html`<p role="status">${labels.loading}</p>`
            : [clone(illustration(text.illustration)), ...body(card)]
        }
        ${clone(disclaimer(card))}
        <slot name="footer"></slot>
      </article>
    </div>`;
}

/** What a card is about, in a few words, and whose it is. */
export const opening = ({ settings: { clinic, 'heading-level': level }, labels, text }: Card) =>
  html`${heading(level, 'heading', 'heading', phrase(text.heading))}
    <p part="summary">${phrase(text.summary)}</p>
    ${clinic && html`<p><strong>${fill(labels.from, { clinic })}</strong></p>`}`;

/** Always drawn, last of the text. */
export const disclaimer = ({ labels, text }: Card) =>
  html`<p class="disclaimer"><strong>${labels.disclaimer}</strong> ${phrase(text.disclaimer)}</p>`;

/** The sections in the page's order; brief keeps all but the first tips behind one button. */
function body(card: Card): readonly unknown[] {
  const { settings, labels, firstTips, text } = card;
  const { sections, layout } = settings;
  if (layout !== 'brief') return sections.map((name) => section(card, name));
  const hasTips = sections.includes('tips');
  const moreTips = hasTips ? text.tips.filter((tip) => !firstTips.includes(tip)) : [];
  return [
    hasTips ? tips(card, firstTips) : nothing,
    html`<details data-section="more">
      <summary><span>${labels.readMore}</span><span>${labels.showLess}</span></summary>
      ${moreTips.length ? clone(itemList(card, moreTips)) : nothing}
      ${sections.map((name) => (name === 'tips' ? nothing : section(card, name)))}
    </details>`,
  ];
}
