import { html, nothing } from 'lit/html.js';
import type { Card } from '../card/card.js';
import type { LevelName } from '../document/schema.js';
import { linkButton, telephone } from './buttons.js';
import { heading } from './headings.js';
import { icon } from './icons.js';
import { itemList, phrase } from './items.js';
import { fill } from './format.js';

/**
 * One level of urgency. Its name comes from the level and stands in the heading, so that a screen
 * reader says "Emergency" whatever a document calls the rest.
 * @param depth of its heading below the card's
 */
function level(
  card: Card,
  name: LevelName,
  urgency: string,
  depth: number,
  call?: unknown,
  end?: unknown,
) {
  const { heading: title, action, lead, items } = card.text.help[name];
  return html`<section class=${name} part="help">
    ${heading(
      card.settings['heading-level'] + depth,
      'section-heading',
      name,
      html`${icon(name)}<small>${urgency}</small><span>${phrase(title)}</span>`,
    )}
    <p><strong>${phrase(action)}</strong></p>
    ${call}
    <p>${phrase(lead)}</p>
    ${itemList(card, items)}${end}
  </section>`;
}

/** Always drawn, first of all, and never folded away. */
export function emergencyLevel(card: Card) {
  const { settings, labels } = card;
  const number = settings['emergency-number'];
  return level(
    card,
    'emergency',
    labels.levelEmergency,
    1,
    linkButton('emergency', telephone(number), fill(labels.callEmergency, { number })),
    settings.sections.includes('help')
      ? html`<button type="button" data-action="jump">${labels.otherLevels}</button>`
      : nothing,
  );
}

/** The two levels that are less urgent. */
export function otherLevels(card: Card) {
  const { settings, labels } = card;
  const number = settings['advice-number'];
  return [
    level(
      card,
      'today',
      labels.levelToday,
      2,
      linkButton('advice', telephone(number), fill(labels.callAdvice, { number })),
    ),
    level(card, 'routine', labels.levelRoutine, 2),
  ];
}
