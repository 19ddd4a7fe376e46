import type { CardDocumentInput } from '../../src/document/schema.js';

/** One of each thing that a card can show, so that a picture of all of it is small. */
export const content = {
  lang: 'en',
  heading: 'Back spasm',
  summary: 'A muscle in your back tightens and does not let go.',
  facts: [{ text: 'Most spasms pass within days.', sources: ['one'] }],
  causes: ['Lifting something heavy.'],
  tips: [
    { kind: 'do', title: 'Keep moving', text: 'Walk a little, often.', sources: ['one'] },
    { kind: 'check', title: 'Ask first', text: 'Some pills are not for you.' },
    { kind: 'avoid', title: 'Do not stay in bed', text: 'Rest makes you stiff.' },
  ],
  points: ['Check the signs.', 'Keep moving.'],
  medicines: [
    { kind: 'check', title: 'Ask a pharmacist', text: 'If you:', list: ['are old', 'are ill'] },
  ],
  moves: [
    {
      title: 'Knee hug',
      text: 'Do 5.',
      steps: ['Lie down.', 'Pull one knee to your chest.'],
      drawing: 'knee-hug',
    },
  ],
  course: [{ title: 'Week 1', text: 'It eases.' }],
  prepare: ['When it began.'],
  prevention: ['Walk, swim or ride a bicycle.'],
  help: {
    today: {
      heading: 'See someone',
      action: 'Call your clinic.',
      lead: 'If:',
      glance: 'Fever, shape.',
      items: [
        { group: 'Ill', text: 'Fever, and:', list: ['chills', 'sweat'] },
        { group: 'Other', text: 'A new shape.' },
      ],
    },
    routine: { heading: 'Make an appointment', action: 'Call.', lead: 'If:', items: ['It stays.'] },
  },
  sources: [{ id: 'one', title: 'Of backs', href: '#one', publisher: 'A college', year: 2024 }],
} satisfies CardDocumentInput;

/** With these it shows each kind of button and link too. */
export const attributes = [
  'clinic="Riverside"',
  'phone="306 555-0100"',
  'book-href="#book"',
  'feedback-href="mailto:words@clinic.example"',
  'emergency-number="911"',
  'advice-number="811"',
  'citations',
].join(' ');
