import { cautionTips, lockedEmergencyParts, medicineTip } from '../../dist/document/locked.js';
import { drawingNames } from '../../dist/document/schema.js';
import { labelDescriptions } from './label-descriptions.mjs';
import { shapeDescriptions } from './shape-descriptions.mjs';

const listed = (names) => new Intl.ListFormat('en-GB').format(names.map((name) => `\`${name}\``));

/** Examples are the English words. */
const describeDrawings = () =>
  Object.fromEntries(
    drawingNames.map((name) => [
      `drawings.${name}`,
      { description: `Words for the drawing \`${name}\`.` },
    ]),
  );

/**
 * What each key of a document means, for editors that know JSON Schema and for the tables of the
 * reference. Keys are paths; below a shape that stands in several places, its name comes first.
 * Examples of labels are the English ones.
 */
export const descriptions = {
  '': {
    description:
      'Text of a back-spasm-card. A built-in language gives all of it, a clinic what it wants to change.',
  },
  $schema: {
    description: 'Where this schema is, so that an editor can help.',
    examples: ['../card.schema.json'],
  },
  lang: {
    description:
      'Language of the text. It chooses the built-in text that fills the gaps; without it, the page does.',
    examples: ['en', 'fr-CA'],
  },
  dir: {
    description: 'Direction of the text; it counts where the card itself is in another language.',
    examples: ['ltr'],
  },
  updated: {
    description: 'Day on which the medical text last changed.',
    examples: ['2026-11-22'],
  },
  heading: { description: 'Heading of the card.', examples: ['Lower back muscle spasms'] },
  summary: {
    description: 'Sentence or two below the heading.',
    examples: ['Most back spasms ease within a few weeks. Check the warning signs first.'],
  },
  illustration: { description: 'Picture, with its words. Replaces the built-in one.' },
  'illustration.src': {
    description:
      'Address of the picture, or the picture itself as `data:image/jpeg;base64,…`, which a signed card needs. Without it the drawing stays, with these words.',
    examples: ['/pictures/back.svg'],
  },
  'illustration.alt': {
    description: 'What the picture shows, for people who cannot see it.',
    examples: ['Drawing of a lower back seen from behind.'],
  },
  'illustration.caption': {
    description: 'Line below the picture.',
    examples: ['The muscles beside the lower spine.'],
  },
  points: {
    description: 'The card in short. Replaces the built-in points.',
    examples: [['Keep moving, because it helps more than bed rest.']],
  },
  tips: {
    description: 'What to do. Replaces the built-in tips.',
    examples: [
      [
        {
          id: 't-move',
          title: 'Keep moving',
          kind: 'do',
          text: 'Moving keeps you from getting stiff.',
          drawing: 'walk',
        },
      ],
    ],
  },
  medicines: {
    description: `What to know about medicines. Replaces the built-in ones; wherever \`${medicineTip}\` is in a list, ${listed(cautionTips)} stay beside it.`,
    examples: [
      [{ title: 'Pain pills', kind: 'check', text: 'Ask our pharmacist before you take any.' }],
    ],
  },
  moves: {
    description: 'Gentle moves, step by step. Replaces the built-in moves.',
    examples: [
      [
        {
          title: 'Knee rolls',
          text: 'Lie on your back with bent knees.',
          steps: ['Roll your knees to one side.', 'Roll them to the other side.'],
          drawing: 'knees-side',
        },
      ],
    ],
  },
  course: {
    description: 'What to expect, week by week. Replaces the built-in course.',
    examples: [[{ title: 'Week 1', text: 'You can do a bit more each day.' }]],
  },
  prepare: {
    description: 'What to note before calling or going. Replaces the built-in notes.',
    examples: [['When it began, and how.']],
  },
  facts: {
    description: 'What a spasm is. Replaces the built-in facts.',
    examples: [['Most people do not need an X-ray or a scan.']],
  },
  causes: {
    description: 'What can cause one. Replaces the built-in causes.',
    examples: [[{ title: 'Lifting', text: 'Heavy lifting can set off a spasm.' }]],
  },
  prevention: {
    description: 'How to prevent the next one. Replaces the built-in advice.',
    examples: [['Walk on most days.']],
  },
  drawings: {
    description:
      'Words for the built-in drawings, for people who cannot see them. They count where the document is in the language of the card.',
    examples: [{ walk: 'Person walking.' }],
  },
  ...describeDrawings(),
  help: { description: 'When to get help: three levels of urgency, which always show.' },
  'help.emergency': {
    description: `Get help now. Items are added to the built-in ones, or reword the one with the same \`id\`; none can be removed, and ${listed(lockedEmergencyParts)} cannot change.`,
    examples: [{ items: [{ id: 'e-chest', text: 'You have chest pain or trouble breathing.' }] }],
  },
  'help.today': {
    description: 'Get help today. Each given part replaces the built-in one.',
    examples: [{ action: 'Call our nurse line today.' }],
  },
  'help.routine': {
    description: 'Get help soon. Each given part replaces the built-in one.',
    examples: [{ action: 'Book a visit in the next days.' }],
  },
  disclaimer: {
    description: 'What the card cannot do for the reader.',
    examples: ['This card is not a diagnosis.'],
  },
  review: {
    description:
      'Sign-off. One invalid part makes the card leave out all of it. It shows only while `text` is the fingerprint of the card.',
    examples: [
      {
        by: 'Sam Example',
        role: 'Physiotherapist',
        on: '2026-03-31',
        text: '2-0123456789abcdef0123456789abcdef',
      },
    ],
  },
  'review.by': { description: 'Who reviewed the text.', examples: ['Sam Example'] },
  'review.role': {
    description: 'Profession or role of the reviewer.',
    examples: ['Physiotherapist'],
  },
  'review.on': { description: 'Day of the review.', examples: ['2026-03-31'] },
  'review.due': {
    description: 'Day of the next review; three years after `on` if missing or later.',
    examples: ['2027-03-31'],
  },
  'review.href': {
    description: 'Page about the reviewer or the review.',
    examples: ['https://clinic.example/team'],
  },
  'review.text': {
    description: "Fingerprint of the text that was reviewed, as the card's `fingerprint` gives it.",
    examples: ['2-0123456789abcdef0123456789abcdef'],
  },
  sources: {
    description:
      'Sources that items cite, besides the built-in ones; one with the same `id` replaces it. The card lists those that are cited.',
    examples: [[{ id: 'our-leaflet', title: 'Back pain: our leaflet', year: 2026 }]],
  },
  labels: {
    description: 'Words that are not medical text: headings of sections, buttons, notes.',
    examples: [{ print: 'Print this page' }],
  },

  ...shapeDescriptions,
  ...labelDescriptions,
};
