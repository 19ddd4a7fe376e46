import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { Card, CardItem, CitedSource } from '../card/card.js';
import type { Labels, ListName } from '../document/schema.js';
import type { SectionName } from '../settings.js';
import { bookButton, callButton, canPrint, textLink } from './buttons.js';
import { clone } from './clone.js';
import { heading } from './headings.js';
import { icon } from './icons.js';
import { itemList } from './items.js';
import { fill, formatDay, isolate } from './format.js';

type TitledSection = ListName | 'sources';

/** One section of the card, by name. */
export function section(card: Card, name: SectionName) {
  switch (name) {
    case 'review':
      return review(card);
    case 'actions':
      return actions(card);
    case 'sources':
      return card.sources.length
        ? foldable(card, name, publishers(card), sourceList(card))
        : nothing;
    case 'points':
      return open(card, name, itemList(card, card.text.points));
    case 'tips':
      return tips(card);
    default:
      return foldable(card, name, preview(card, name), items(card, name, card.text[name]));
  }
}

/** Those to begin with; in the guide layout the others are folded. */
function tips(card: Card) {
  const { text, firstTips, settings } = card;
  const others = text.tips.filter((tip) => !firstTips.includes(tip));
  if (settings.layout !== 'guide' || !others.length)
    return open(card, 'tips', items(card, 'tips', text.tips));
  return html`<section part="section" class="tips">
    ${clone(html`${title(card, 'tips')}${items(card, 'tips', firstTips, text.tips)}`)}
    <details data-section="tips">
      <summary>${clone(html`${moreOrLess(card)}${glance(preview(card, 'tips', others))}`)}</summary>
      ${clone(html`${itemList(card, others, { all: text.tips })}`)}
    </details>
  </section>`;
}

/** What is on the fold of a brief card, and of the tips. */
export const moreOrLess = ({ labels }: Card) =>
  html`<span class="more">${labels.readMore}</span><span class="less">${labels.showLess}</span>`;

/** The items of a section, after what is to be known before them. */
function items(card: Card, name: ListName, entries: readonly CardItem[], all = entries) {
  const { labels } = card;
  const leads = {
    tips: [labels.tipsLead],
    medicines: [labels.medicinesLead],
    moves: [labels.movesLead, html`<strong>${labels.movesStop}</strong>`],
    prepare: [labels.prepareLead],
  };
  const lead = name in leads ? leads[name as keyof typeof leads] : [];
  const options = name === 'prepare' ? { ticks: name, all } : { all };
  return html`${lead.map((text) => html`<p>${text}</p>`)}${itemList(card, entries, options)}`;
}

/**
 * Whether the titles of a list say what is meant. Of a clinic's own, a text may take back what its
 * title says, and of any, the heading of a group may.
 */
const titlesSayAll = ({ builtInParts, text }: Card, name: ListName) =>
  builtInParts.includes(name) && text[name].every(({ group }) => !group);

/**
 * What a fold holds: the titles of its items, or their texts, and which of it is to be avoided. A
 * title shows whole or not at all, if it is not longer than a phone's line.
 */
const preview = (card: Card, name: ListName, entries = card.text[name]) =>
  (titlesSayAll(card, name) ? entries : [])
    .map(
      ({ kind, title, text }) =>
        (kind === 'avoid' ? `${card.labels.kindAvoid}:\u00a0` : '') +
        (title?.replaceAll(' ', title.length < 36 ? '\u00a0' : ' ') ?? text),
    )
    .join(' · ')
    .slice(0, 300);

const publishers = ({ sources }: Card) =>
  [...new Set(sources.flatMap(({ publisher = [] }) => publisher))].join(' · ').slice(0, 300);

/** For the eye alone: whoever listens would hear it all before they could open it. */
const glance = (text: string) => html`<span class="glance" aria-hidden="true">${text}</span>`;

/** The heading of a section. */
export const title = ({ labels, settings }: Card, name: TitledSection) =>
  heading(settings['heading-level'] + 1, 'section-heading', name, labels[name]);

const open = (card: Card, name: TitledSection, content: unknown) =>
  clone(html`<section part="section" class=${name}>${title(card, name)}${content}</section>`);

/** What a patient needs less urgently; the guide layout folds it. */
const foldable = (card: Card, name: TitledSection, inside: string, content: TemplateResult) =>
  card.settings.layout === 'guide'
    ? html`<details part="section" class=${name} data-section=${name}>
        <summary>${clone(html`${title(card, name)}${glance(inside)}`)}</summary>
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

function actions(card: Card) {
  const { settings, labels } = card;
  const { 'feedback-href': feedbackHref } = settings;
  return clone(
    html`<div part="actions">
      ${bookButton(card)} ${callButton(card)}
      ${settings['read-aloud'] ? readButton(labels) : nothing}
      ${canPrint() ? printButtons(card) : nothing}
      <slot name="actions"></slot>
      ${
        feedbackHref &&
        html`<p>${textLink('feedback', feedbackHref, labels.feedback)} ${labels.feedbackNote}</p>`
      }
    </div>`,
  );
}

/** It shows where there is a voice, which only the device knows; of its words, those of its state. */
const readButton = ({ readAloud, readPause, readResume }: Labels) =>
  html`<button class="button" part="button" type="button" data-action="read" hidden>
    <span>${readAloud}</span><span hidden>${readPause}</span><span hidden>${readResume}</span>
  </button>`;

/** One for the size that the page has chosen, or one for each. */
const printButtons = ({ labels, settings: { 'print-size': size } }: Card) => [
  size === 'large' ? nothing : printButton('normal', labels.print),
  size === 'normal' ? nothing : printButton('large', labels.printLarge),
];

const printButton = (size: 'normal' | 'large', label: string) =>
  html`<button class="button" part="button" type="button" data-action="print" data-size=${size}>
    <span>${label}</span>
  </button>`;

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
