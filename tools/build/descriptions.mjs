import {
  cautionTips,
  lockedEmergencyParts,
  lockedLabels,
  medicineTip,
} from '../../dist/document/locked.js';

/** What each label is. */
const labels = {
  language: 'The word for "language".',
  from: 'Who publishes the card; `{clinic}` is the name.',
  facts: 'Heading of the facts.',
  causes: 'Heading of the causes.',
  tips: 'Heading of the tips.',
  tipsLead: 'Line above the tips.',
  prevention: 'Heading of the advice on preventing the next spasm.',
  help: 'Heading of the less urgent levels.',
  otherLevels: 'Button that leads from the emergency level to the others.',
  sources: 'Heading of the sources.',
  source: 'What a screen reader says for a citation; `{n}` is its number.',
  opensSource: 'Line above the sources.',
  usedFor: 'What is based on a source; `{titles}` are the titles of those texts.',
  disclaimer: 'What comes before the disclaimer.',
  levelEmergency: 'Name of the first level.',
  levelToday: 'Name of the second level.',
  levelRoutine: 'Name of the third level.',
  kindDo: 'Name of the mark `do`.',
  kindCheck: 'Name of the mark `check`.',
  kindAvoid: 'Name of the mark `avoid`.',
  call: 'Button that calls a clinic without a name; `{number}` is the number.',
  callEmergency: 'Button that calls for an emergency; `{number}` is the number.',
  callAdvice: 'Button that calls the advice line; `{number}` is the number.',
  callClinic: 'Button that calls the clinic; `{clinic}` is its name, `{number}` the number.',
  book: 'Button that books a visit.',
  print: 'Button that prints.',
  printedOn: 'Day on which a handout was printed, `{date}`, at its foot.',
  readMore: 'What unfolds the rest of a brief card.',
  showLess: 'What folds it again.',
  feedback: 'Link for people who have found a mistake.',
  feedbackNote: 'Line beside that link.',
  loading: 'What shows while the text is loading.',
  textUpdated: 'When the text last changed; `{date}` is the day.',
  reviewedBy: 'The sign-off: `{by}`, `{role}` and `{date}`.',
  reviewedByNoRole: 'The same without a role: `{by}` and `{date}`.',
  reviewDue: 'When the next review is due; `{date}` is the day.',
  reviewOverdue: 'That it is overdue.',
  reviewChanged: 'That the text is not the one that was signed.',
  notReviewed: 'That nobody has signed.',
};

/** Of a label that a document cannot change, the description says so. */
function describeLabels() {
  return Object.fromEntries(
    Object.entries(labels).map(([name, words]) => [
      `labels.${name}`,
      { description: lockedLabels.includes(name) ? `${words} Only a language sets it.` : words },
    ]),
  );
}

const listed = (names) => names.map((name) => `\`${name}\``).join(' and ');

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
  facts: {
    description: 'What a spasm is. Replaces the built-in facts.',
    examples: [['Most people do not need an X-ray or a scan.']],
  },
  causes: {
    description: 'What can cause one. Replaces the built-in causes.',
    examples: [[{ title: 'Lifting', text: 'Heavy lifting can set off a spasm.' }]],
  },
  tips: {
    description: `What to do. Replaces the built-in tips; where \`${medicineTip}\` is one, ${listed(cautionTips)} stay beside it.`,
    examples: [[{ id: 't-move', title: 'Keep moving', kind: 'do', text: 'Walk a little, often.' }]],
  },
  prevention: {
    description: 'How to prevent the next one. Replaces the built-in advice.',
    examples: [['Walk on most days.']],
  },
  help: { description: 'When to get help: three levels of urgency.' },
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

  items: { description: 'List of items.' },
  item: { description: 'Text, or an object with more than text.' },
  'item.id': {
    description: 'Name of the item. Safety rules and the merging of emergency items use it.',
    examples: ['t-move'],
  },
  'item.title': { description: 'A few words above the text.', examples: ['Keep moving'] },
  'item.kind': {
    description: 'Mark beside a tip: something to do, to check first, to avoid.',
    examples: ['do'],
  },
  'item.text': {
    description: 'What the item says.',
    examples: ['Walk for a few minutes, a few times a day.'],
  },
  'item.sources': {
    description: 'The `id` of each source that the text is based on.',
    examples: [['nhs-back']],
  },

  level: { description: 'Level of urgency. Its name comes from the card and cannot change.' },
  'level.heading': { description: 'Heading of the level.', examples: ['Get help today'] },
  'level.action': { description: 'What to do.', examples: ['Call your clinic today.'] },
  'level.lead': {
    description: 'Line above the signs.',
    examples: ['Do this if you have back pain and even one of these.'],
  },
  'level.items': { description: 'The signs.', examples: [['You have a fever.']] },

  source: { description: 'Publication that a text is based on.' },
  'source.id': { description: 'Name by which items cite it.', examples: ['our-leaflet'] },
  'source.title': { description: 'Its title.', examples: ['Back pain: our leaflet'] },
  'source.publisher': { description: 'Who published it.', examples: ['Example Clinic'] },
  'source.lang': { description: 'Language that it is in.', examples: ['en'] },
  'source.year': { description: 'Year in which it was published.', examples: [2026] },
  'source.href': {
    description: 'Where to read it.',
    examples: ['https://clinic.example/back-pain.pdf'],
  },

  ...describeLabels(),
};
