import { expect, fixture } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import { drawn, listen, mount, rootOf } from './card.js';

/** A place on the page for a framework to draw into; nothing may be said in the console meanwhile. */
export async function quietly(action: (place: HTMLElement) => Promise<void>): Promise<void> {
  const place = await fixture<HTMLElement>('<div></div>');
  const errors = await listen('error', async () => {
    const warnings = await listen('warn', () => action(place));
    expect(warnings).to.deep.equal([]);
  });
  expect(errors).to.deep.equal([]);
}

/** All cards in a place, in their order. */
export const cardsOf = (place: ParentNode): BackSpasmCard[] =>
  [...place.querySelectorAll('back-spasm-card')].filter((card) => card instanceof BackSpasmCard);

/** The only one in a place. */
export function onlyCard(place: ParentNode): BackSpasmCard {
  const [card, ...others] = cardsOf(place);
  if (!card || others.length) throw new Error(`there are ${others.length} cards too many`);
  return card;
}

/** Their headings, each as often as it is drawn. */
export const headingsOf = (place: ParentNode): string[] =>
  cardsOf(place).flatMap((card) =>
    [...rootOf(card).querySelectorAll('[part=heading]')].map(({ textContent }) =>
      (textContent ?? '').trim(),
    ),
  );

/** All that is drawn, but for the notes that the renderer makes for itself. */
export const pictureOf = (card: Element): string =>
  rootOf(card).innerHTML.replace(/<!--.*?-->/g, '');

/** Whether a card shows what one shows of which nothing was ever set. */
export async function expectPlain(card: BackSpasmCard): Promise<void> {
  await drawn();
  expect(card.problems).to.deep.equal([]);
  const plain = await mount();
  expect(pictureOf(card) === pictureOf(plain), 'something of before is left').to.equal(true);
}

/** A value of each property that works by itself. */
export const propertyValues: Readonly<Record<string, unknown>> = {
  heading: 'Ours',
  summary: 'Ours',
  disclaimer: 'Ours',
  facts: ['Ours', { text: 'Yours' }],
  causes: ['Ours'],
  tips: [{ title: 'Ours', text: 'Yours' }],
  prevention: ['Ours'],
  sections: ['tips', 'review', 'actions'],
  layout: 'brief',
  theme: 'dark',
  headingLevel: 4,
  citations: true,
  clinic: 'Ours',
  phone: '555 0100',
  bookHref: '/book',
  feedbackHref: 'mailto:text@example.org',
  emergencyNumber: '112',
  adviceNumber: '811',
};
