/**
 * What each key of a document means, for editors that know JSON Schema and for the tables of the
 * README. Keys are paths; below a shape that stands in several places, its name comes first.
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
      'Address of the picture, or the picture itself as `data:image/png;base64,…`, which a signed card needs. Without it the drawing stays, with these words.',
    examples: ['/pictures/back.svg'],
  },
  'illustration.alt': {
    description: 'What the picture shows, for who cannot see it.',
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
    description:
      'What to do. Replaces the built-in tips; where `t-nsaid` is one, `t-check` and `t-ask` stay beside it.',
    examples: [[{ id: 't-move', title: 'Keep moving', kind: 'do', text: 'Walk a little, often.' }]],
  },
  prevention: {
    description: 'How to prevent the next one. Replaces the built-in advice.',
    examples: [['Walk on most days.']],
  },
  help: { description: 'When to get help: three levels of urgency.' },
  'help.emergency': {
    description:
      'Get help now. Items are added to the built-in ones, or reword the one with the same `id`; none can be dropped, and `action` cannot change.',
    examples: [{ items: [{ id: 'e-chest', text: 'You have chest pain or trouble breathing.' }] }],
  },
  'help.today': {
    description: 'Get help today. Each part that is given replaces the built-in one.',
    examples: [{ action: 'Call our nurse line today.' }],
  },
  'help.routine': {
    description: 'Get help soon. Each part that is given replaces the built-in one.',
    examples: [{ action: 'Book a visit in the next days.' }],
  },
  disclaimer: {
    description: 'What the card cannot do for the reader.',
    examples: ['This card is not a diagnosis.'],
  },
  review: {
    description:
      'Sign-off. It is left out whole where a part of it is not right, and shows only while `text` is the fingerprint of the card.',
    examples: [
      { by: 'Sam Example', role: 'Physiotherapist', on: '2026-03-31', text: '0abc1230def456' },
    ],
  },
  'review.by': { description: 'Who reviewed the text.', examples: ['Sam Example'] },
  'review.role': {
    description: 'Profession or post of who did.',
    examples: ['Physiotherapist'],
  },
  'review.on': { description: 'Day of the review.', examples: ['2026-03-31'] },
  'review.due': {
    description: 'Day of the next review; without it, or later than that, three years after `on`.',
    examples: ['2027-03-31'],
  },
  'review.href': {
    description: 'Page about the reviewer or the review.',
    examples: ['https://clinic.example/team'],
  },
  'review.text': {
    description: "Fingerprint of the text that was reviewed, as the card's `fingerprint` gives it.",
    examples: ['0abc1230def456'],
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
  item: { description: 'Text, or an object where it has more to say.' },
  'item.id': {
    description: 'Name of the item. Safety rules and emergency items go by it.',
    examples: ['t-move'],
  },
  'item.title': { description: 'Few words above the text.', examples: ['Keep moving'] },
  'item.kind': {
    description: 'Mark beside a tip: something to do, to check first, to avoid.',
    examples: ['do'],
  },
  'item.text': {
    description: 'What the item says.',
    examples: ['Walk for a few minutes, a few times a day.'],
  },
  'item.sources': {
    description: 'The `id` of each source that the text rests on.',
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

  source: { description: 'Publication that a text rests on.' },
  'source.id': { description: 'Name by which items cite it.', examples: ['our-leaflet'] },
  'source.title': { description: 'Its title.', examples: ['Back pain: our leaflet'] },
  'source.publisher': { description: 'Who published it.', examples: ['Example Clinic'] },
  'source.lang': { description: 'Language that it is in.', examples: ['en'] },
  'source.year': { description: 'Year in which it was published.', examples: [2026] },
  'source.href': {
    description: 'Where to read it.',
    examples: ['https://clinic.example/back-pain.pdf'],
  },

  'labels.language': { description: 'The word for "language".' },
  'labels.from': { description: 'Who speaks; `{clinic}` is the name.' },
  'labels.facts': { description: 'Heading of the facts.' },
  'labels.causes': { description: 'Heading of the causes.' },
  'labels.tips': { description: 'Heading of the tips.' },
  'labels.tipsLead': { description: 'Line above the tips.' },
  'labels.prevention': { description: 'Heading of the advice on preventing the next spasm.' },
  'labels.help': { description: 'Heading of the less urgent levels.' },
  'labels.otherLevels': { description: 'What leads from the emergency level to the others.' },
  'labels.sources': { description: 'Heading of the sources.' },
  'labels.source': { description: 'Spoken for a citation; `{n}` is its number.' },
  'labels.opensSource': { description: 'Line above the sources.' },
  'labels.usedFor': { description: 'What rests on a source; `{titles}` are its titles.' },
  'labels.disclaimer': { description: 'What comes before the disclaimer.' },
  'labels.levelEmergency': { description: 'Name of the first level. Only a language sets it.' },
  'labels.levelToday': { description: 'Name of the second level. Only a language sets it.' },
  'labels.levelRoutine': { description: 'Name of the third level. Only a language sets it.' },
  'labels.kindDo': { description: 'Name of the mark `do`. Only a language sets it.' },
  'labels.kindCheck': { description: 'Name of the mark `check`. Only a language sets it.' },
  'labels.kindAvoid': { description: 'Name of the mark `avoid`. Only a language sets it.' },
  'labels.call': {
    description: 'Button that calls a clinic without a name; `{number}` is the number.',
  },
  'labels.callEmergency': {
    description: 'Button that calls for an emergency; `{number}` is the number.',
  },
  'labels.callAdvice': {
    description: 'Button that calls the advice line; `{number}` is the number.',
  },
  'labels.callClinic': {
    description: 'Button that calls the clinic; `{clinic}` is its name, `{number}` the number.',
  },
  'labels.book': { description: 'Button that books a visit.' },
  'labels.print': { description: 'Button that prints.' },
  'labels.printedOn': {
    description: 'Day on which a handout was printed, `{date}`, at its foot.',
  },
  'labels.readMore': { description: 'What unfolds the rest of a brief card.' },
  'labels.showLess': { description: 'What folds it again.' },
  'labels.feedback': { description: 'Link for who has found a mistake.' },
  'labels.feedbackNote': { description: 'Line beside that link.' },
  'labels.loading': { description: 'What stands in for text that is on its way.' },
  'labels.textUpdated': { description: 'When the text last changed; `{date}` is the day.' },
  'labels.reviewedBy': {
    description: 'The sign-off: `{by}`, `{role}` and `{date}`. Only a language sets it.',
  },
  'labels.reviewedByNoRole': {
    description: 'The same without a role: `{by}` and `{date}`. Only a language sets it.',
  },
  'labels.reviewDue': {
    description: 'When the next review is due; `{date}` is the day. Only a language sets it.',
  },
  'labels.reviewOverdue': { description: 'That it is overdue. Only a language sets it.' },
  'labels.reviewChanged': {
    description: 'That the text is not the one that was signed. Only a language sets it.',
  },
  'labels.notReviewed': { description: 'That nobody has signed. Only a language sets it.' },
};
