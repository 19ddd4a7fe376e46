import { documentShape } from './schema.js';

/*
 * What is the language's own: no page and no document changes it. The rules in `src/card/safety.ts`,
 * the descriptions in the JSON Schema and the tables in the docs are all made from these lists.
 */

/** Headings of sections, and the button that books a visit: they carry no warning. */
const openLabels: readonly string[] = [
  'points',
  'medicines',
  'moves',
  'course',
  'prepare',
  'facts',
  'causes',
  'tips',
  'prevention',
  'help',
  'sources',
  'book',
];

/**
 * All other labels, a new one too until it is put into the list above. They say how urgent, how safe
 * or how well checked something is, or whom to call; or they do not show while a clinician reads the
 * card in full.
 */
export const lockedLabels: readonly string[] = Object.keys(
  documentShape.fields.labels.fields,
).filter((name) => !openLabels.includes(name));

/** Of the emergency level, what a document cannot reword. Its items can be reworded, but none dropped. */
export const lockedEmergencyParts = ['heading', 'lead', 'action'] as const;

/** The tip on pain medicine, and those that say for whom it is dangerous: they stand wherever it does. */
export const medicineTip = 't-nsaid';
export const cautionTips: readonly (string | undefined)[] = ['t-check', 't-ask', 't-mix'];
