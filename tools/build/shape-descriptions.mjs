/** What the keys of those shapes mean that stand in several places; the shape's name comes first. */
export const shapeDescriptions = {
  items: { description: 'List of items.' },
  item: { description: 'Text, or an object with more than text.' },
  'item.id': {
    description: 'Name of the item. Safety rules and the merging of emergency items use it.',
    examples: ['t-move'],
  },
  'item.group': {
    description: 'Small heading that begins with this item and lasts to the next one.',
    examples: ['Legs'],
  },
  'item.title': { description: 'A few words above the text.', examples: ['Keep moving'] },
  'item.kind': {
    description:
      'Whether this is something to do, to check first or to avoid. Items of a kind stand together, under its name.',
    examples: ['do'],
  },
  'item.text': {
    description: 'What the item says.',
    examples: ['Walk for a few minutes, a few times a day.'],
  },
  'item.list': {
    description: 'Points below the text, in any order.',
    examples: [['You are over 65.', 'You take other pills.']],
  },
  'item.steps': {
    description: 'Steps below the text, one after the other, with numbers.',
    examples: [['Wrap a heat pack in a towel.', 'Use it for 15 minutes.']],
  },
  'item.drawing': { description: 'Built-in drawing beside the text.', examples: ['walk'] },
  'item.picture': {
    description: 'Picture beside the text. It shows where there is no drawing.',
    examples: [{ src: '/pictures/our-class.jpg', alt: 'Four people on mats.' }],
  },
  'item.picture.src': {
    description: 'Address of the picture, or the picture itself as `data:image/jpeg;base64,…`.',
    examples: ['/pictures/our-class.jpg'],
  },
  'item.picture.alt': {
    description: 'What the picture shows, for people who cannot see it.',
    examples: ['Four people on mats, each hugging one knee.'],
  },
  'item.sources': {
    description: 'The `id` of each source that the text is based on.',
    examples: [['nhs-back']],
  },

  emergency: { description: 'First level of urgency, which is never folded.' },
  'emergency.heading': {
    description: 'The same on every card.',
    examples: ['Get emergency help now'],
  },
  'emergency.action': {
    description: 'The same on every card.',
    examples: ['Call your local emergency number now.'],
  },
  'emergency.lead': { description: 'The same on every card.', examples: ['One is enough.'] },
  'emergency.items': {
    description: 'More signs, or other words for the built-in ones.',
    examples: [[{ id: 'e-chest', text: 'You have chest pain or trouble breathing.' }]],
  },

  level: { description: 'Level of urgency. Its name comes from the card and cannot change.' },
  'level.heading': { description: 'Heading of the level.', examples: ['Get help today'] },
  'level.action': { description: 'What to do.', examples: ['Call your clinic today.'] },
  'level.lead': {
    description: 'Line above the signs.',
    examples: ['Do this if you have back pain and even one of these.'],
  },
  'level.glance': {
    description:
      'What the signs are about, on the fold that they are in. Other signs than the built-in ones need their own.',
    examples: ['Fever, a numb or weak leg, and more.'],
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
  'source.checked': {
    description: 'Day on which somebody last read it. It is for those who keep the text.',
    examples: ['2026-03-31'],
  },
};
