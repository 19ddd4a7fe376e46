import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { Card, CardItem, CitedSource } from '../card/card.js';
import type { ListName } from '../document/schema.js';
import type { SectionName } from '../settings.js';
import { canPrint, linkButton, telephone, textLink } from './buttons.js';
import { clone } from './clone.js';
import { heading } from './headings.js';
import { otherLevels } from './help.js';
import { icon } from './icons.js';
import { itemList } from './items.js';
import { fill, formatDay, isolate } from './format.js';

type TitledSection = ListName | 'help' | 'sources';

/** One section of the card, by name. */
export function section(card: Card, name: SectionName) {
  switch (name) {
    case 'tips':
      return tips(card, card.text.tips);
    case 'help':
      return open(card, name, otherLevels(card));
    case 'review':
      return review(card);
    case 'actions':
      return actions(card);
    case 'sources':
      return card.sources.length ? foldable(card, name, sourceList(card)) : nothing;
    default:
      return foldable(card, name, itemList(card, card.text[name]));
  }
}

/** The tips, or those of them that a layout shows first. */
export const tips = (card: Card, items: readonly CardItem[]) =>
  open(card, 'tips', [html`<p>${card.labels.tipsLead}</p>`, itemList(card, items)]);

/** The heading of a section. */
export const title = ({ labels, settings }: Card, name: TitledSection) =>
  heading(settings['heading-level'] + 1, 'section-heading', name, labels[name]);

const open = (card: Card, name: TitledSection, content: unknown) =>
  clone(html`<section part="section">${title(card, name)}${content}</section>`);

/** What a patient needs less urgently; the guide layout folds it. */
const foldable = (card: Card, name: TitledSection, content: TemplateResult) =>
  card.settings.layout === 'guide'
    ? html`<details part="section" data-section=${name}>
        <summary>${clone(title(card, name))}</summary>
        ${clone(content)}
      </details>`
    : open(card, name, content);

function review({ review, labels, language, updated }: Card) {
  const day = (date: string) => formatDay(date, language);
  let claim: unknown = review.state === 'changed' ? labels.reviewChanged : labels.notReviewed;
  let note: unknown = fill(labels.textUpdated, { date: day(updated) });
  if ('by' in review) {
    const { by, role, on, due, href, state } = review;
    const label = role ? labels.reviewedBy : labels.reviewedByNoRole;
    const sentence = fill(label, { by, role, date: day(on) });
    claim = href ? textLink('review', href, sentence) : sentence;
    note = state === 'signed' ? fill(labels.reviewDue, { date: day(due) }) : labels.reviewOverdue;
  }
  return clone(
    html`<div part="review">
      ${icon(review.state === 'signed' ? 'do' : 'check')}
      <p>${claim} ${note}</p>
    </div>`,
  );
}

/** Says whose number it is, where the card knows. */
export const callLabel = ({ labels, settings: { clinic, phone } }: Card) =>
  fill(clinic ? labels.callClinic : labels.call, { clinic, number: phone });

function actions(card: Card) {
  const { settings, labels } = card;
  const { phone, 'book-href': bookHref, 'feedback-href': feedbackHref } = settings;
  return clone(
    html`<div part="actions">
      ${linkButton('book', bookHref, settings['book-label'] ?? labels.book)}
      ${linkButton('call', telephone(phone), callLabel(card))}
      ${
        canPrint()
          ? html`<button class="button" part="button" type="button" data-action="print">
              ${labels.print}
            </button>`
          : nothing
      }
      <slot name="actions"></slot>
      ${
        feedbackHref &&
        html`<p>${textLink('feedback', feedbackHref, labels.feedback)} ${labels.feedbackNote}</p>`
      }
    </div>`,
  );
}

const sourceList = ({ sources, labels, language }: Card) =>
  html`<p>${labels.opensSource}</p>
    <ol part="sources">
      ${sources.map((source) => listedSource(source, labels.usedFor, language))}
    </ol>`;

function listedSource(
  { title, href, lang, publisher, year, usedFor }: CitedSource,
  label: string,
  language: string,
) {
  return html`<li lang=${lang && lang !== language ? lang : nothing}>
    ${href ? textLink('source', href, isolate(title)) : isolate(title)}
    <p lang=${language}>${isolate([publisher, year].filter(Boolean).join(', '))}</p>
    <p lang=${language}>${fill(label, { titles: usedFor.join(' · ') })}</p>
  </li>`;
}
