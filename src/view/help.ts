import { html } from 'lit/html.js';
import type { Card } from '../card/card.js';
import type { LevelName } from '../document/schema.js';
import { bookButton, callButton, linkButton, telephone } from './buttons.js';
import { clone } from './clone.js';
import { fill } from './format.js';
import { heading } from './headings.js';
import { icon } from './icons.js';
import { itemList, phrase } from './items.js';

/**
 * The name of a level comes from the level and stands in the heading, so that a screen reader says
 * "Emergency" whatever a document calls the rest.
 */
export const levelHeading = ({ settings, text }: Card, name: LevelName, urgency: string) =>
  heading(
    settings['heading-level'] + 1,
    'section-heading',
    name,
    html`${icon(name)}<small>${urgency}</small><span>${phrase(text.help[name].heading)}</span>`,
  );

/** Always drawn, first of all, and never folded away. */
export function emergencyLevel(card: Card) {
  const { settings, labels, text } = card;
  const { action, lead, items } = text.help.emergency;
  const number = settings['emergency-number'];
  return html`<section class="emergency" part="help">
    <div class="band">
      ${levelHeading(card, 'emergency', labels.levelEmergency)}
      <p><strong>${phrase(action)}</strong></p>
      ${linkButton('emergency', telephone(number), fill(labels.callEmergency, { number }))}
    </div>
    <p>${phrase(lead)}</p>
    ${itemList(card, items)}
  </section>`;
}

/** The two levels that are less urgent, and what to do with none of the signs, or with several. */
export function otherLevels(card: Card) {
  const { labels, settings } = card;
  const number = settings['advice-number'];
  const advice = number && fill(labels.callAdvice, { number });
  return [
    level(
      card,
      'today',
      labels.levelToday,
      linkButton('advice', telephone(number), advice),
      advice && html`<strong>${advice}</strong>`,
    ),
    level(card, 'routine', labels.levelRoutine, [bookButton(card), callButton(card)]),
    clone(html`<p class="note">${labels.moreUrgent} ${labels.noSigns}</p>`),
  ];
}

/**
 * A fold that says what is in it, or all of it where nothing folds.
 * @param buttons that do what the level says
 * @param whom to call, in words, for the fold
 */
function level(
  card: Card,
  name: 'today' | 'routine',
  urgency: string,
  buttons: unknown,
  whom?: unknown,
) {
  const { settings, labels, text } = card;
  const { action, lead, glance, items } = text.help[name];
  const title = levelHeading(card, name, urgency);
  const content = html`<p><strong>${phrase(action)}</strong></p>
    ${buttons}
    <p>${phrase(lead)} ${labels.tick}</p>
    ${itemList(card, items, { ticks: name })}`;
  if (settings.layout === 'full')
    return clone(html`<section class=${name} part="help">${title}${content}</section>`);
  return html`<details class=${name} part="help" data-section=${name}>
    <summary>
      ${clone(
        html`${title}${glance && html`<span class="glance">${phrase(glance)}</span>`}${whom}`,
      )}
    </summary>
    ${clone(content)}
  </details>`;
}
