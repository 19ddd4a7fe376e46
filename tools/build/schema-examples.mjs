/** What may stand at each key of a document, by path; those of labels and drawings are the English words. */
export const examples = {
  $schema: ['../card.schema.json'],
  lang: ['en', 'fr-CA'],
  dir: ['ltr'],
  updated: ['2026-11-22'],
  heading: ['Lower back muscle spasms'],
  summary: ['Most back spasms ease within a few weeks. Check the warning signs first.'],
  'illustration.src': ['/pictures/back.svg'],
  'illustration.alt': ['Drawing of a lower back seen from behind.'],
  'illustration.caption': ['The muscles beside the lower spine.'],
  points: [['Keep moving, because it helps more than bed rest.']],
  tips: [
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
  medicines: [
    [
      {
        title: 'Pain pills',
        kind: 'check',
        text: 'Ask our pharmacist before you take any.',
      },
    ],
  ],
  moves: [
    [
      {
        title: 'Knee rolls',
        text: 'Lie on your back with bent knees.',
        steps: ['Roll your knees to one side.', 'Roll them to the other side.'],
        drawing: 'knees-side',
      },
    ],
  ],
  course: [
    [
      {
        title: 'Week 1',
        text: 'You can do a bit more each day.',
      },
    ],
  ],
  prepare: [['When it began, and how.']],
  facts: [['Most people do not need an X-ray or a scan.']],
  causes: [
    [
      {
        title: 'Lifting',
        text: 'Heavy lifting can set off a spasm.',
      },
    ],
  ],
  prevention: [['Walk on most days.']],
  drawings: [
    {
      walk: 'Person walking.',
    },
  ],
  'help.emergency': [
    {
      items: [
        {
          id: 'e-chest',
          text: 'You have chest pain or trouble breathing.',
        },
      ],
    },
  ],
  'help.today': [
    {
      action: 'Call our nurse line today.',
    },
  ],
  'help.routine': [
    {
      action: 'Book a visit in the next days.',
    },
  ],
  disclaimer: ['This card is not a diagnosis.'],
  review: [
    {
      by: 'Sam Example',
      role: 'Physiotherapist',
      on: '2026-03-31',
      text: '2-0123456789abcdef0123456789abcdef',
    },
  ],
  'review.by': ['Sam Example'],
  'review.role': ['Physiotherapist'],
  'review.on': ['2026-03-31'],
  'review.due': ['2027-03-31'],
  'review.href': ['https://clinic.example/team'],
  'review.text': ['2-0123456789abcdef0123456789abcdef'],
  sources: [
    [
      {
        id: 'our-leaflet',
        title: 'Back pain: our leaflet',
        year: 2026,
      },
    ],
  ],
  labels: [
    {
      print: 'Print this page',
    },
  ],
  'item.id': ['t-move'],
  'item.group': ['Legs'],
  'item.title': ['Keep moving'],
  'item.kind': ['do'],
  'item.text': ['Walk for a few minutes, a few times a day.'],
  'item.list': [['You are over 65.', 'You take other pills.']],
  'item.steps': [['Wrap a heat pack in a towel.', 'Use it for 15 minutes.']],
  'item.drawing': ['walk'],
  'item.picture': [
    {
      src: '/pictures/our-class.jpg',
      alt: 'Four people on mats.',
    },
  ],
  'item.picture.src': ['/pictures/our-class.jpg'],
  'item.picture.alt': ['Four people on mats, each hugging one knee.'],
  'item.sources': [['nhs-back']],
  'emergency.heading': ['Get emergency help now'],
  'emergency.action': ['Call your local emergency number now.'],
  'emergency.lead': ['One is enough.'],
  'emergency.items': [
    [
      {
        id: 'e-chest',
        text: 'You have chest pain or trouble breathing.',
      },
    ],
  ],
  'level.heading': ['Get help today'],
  'level.action': ['Call your clinic today.'],
  'level.lead': ['Do this if you have back pain and even one of these.'],
  'level.glance': ['Fever, a numb or weak leg, and more.'],
  'level.items': [['You have a fever.']],
  'source.id': ['our-leaflet'],
  'source.title': ['Back pain: our leaflet'],
  'source.publisher': ['Example Clinic'],
  'source.lang': ['en'],
  'source.year': [2026],
  'source.href': ['https://clinic.example/back-pain.pdf'],
  'source.checked': ['2026-03-31'],
  changes: [
    {
      't-move': { text: 'Walk for five minutes, six times a day.' },
      't-cold': { hidden: true },
      'our-shoes': { in: 'tips', text: 'Bring flat shoes to your visit.', after: 't-move' },
    },
  ],
  translations: [{ fr: { changes: { 't-move': 'Marchez cinq minutes, six fois par jour.' } } }],
  'change.hidden': [true],
  'change.in': ['tips'],
  'change.after': ['t-move'],
  'change.before': ['t-heat'],
  'change.was': ['Walk for a few minutes, a few times a day.'],
};
