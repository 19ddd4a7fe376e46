import {
  cautionTips,
  lockedEmergencyParts,
  lockedLabels,
  medicineTip,
} from '../../dist/document/locked.js';
import { documentShape, drawingNames } from '../../dist/document/schema.js';
import { commentsIn } from './comments.mjs';
import { examples } from './schema-examples.mjs';

const { of: translation } = documentShape.fields.translations;
const listed = (names) => new Intl.ListFormat('en-GB').format(names.map((name) => `\`${name}\``));

/** What the comments of the schema cannot say: the whole, and the shapes that stand in several places. */
const shapes = {
  '': 'Text of a back-spasm-card. A built-in language gives all of it, a clinic what it wants to change.',
  items: 'List of items.',
  item: 'Text, or an object with more than text.',
  emergency: 'First level of urgency, which is never folded.',
  level: 'Level of urgency. Its name comes from the card and cannot change.',
  source: 'Publication that a text is based on.',
  change: 'New text of an item, or an object with all that differs.',
  translation: 'What the document says in one more language.',
};

const drawings = drawingNames.map((name) => [
  `drawings.${name}`,
  `Words for the drawing \`${name}\`.`,
]);

/** What `src/document/locked.ts` adds to the comments. */
const additions = {
  medicines: `Wherever \`${medicineTip}\` is in a list, ${listed(cautionTips)} stay beside it.`,
  'help.emergency': `None can be removed, and ${listed(lockedEmergencyParts)} cannot change.`,
  ...Object.fromEntries(lockedLabels.map((name) => [`labels.${name}`, 'Only a language sets it.'])),
};

/** The tables of the schema whose keys are those of the document itself. */
const comments = Array.from(commentsIn('src/document/schema.ts'), ([path, comment]) => [
  path.replace(/^(documentShape|texts|lists)\./, ''),
  comment,
]);

/** What the document has itself, and what an item has, means the same there. */
const shared = [
  ...Object.keys(translation.fields).map((key) => [key, `translation.${key}`]),
  ...['group', 'title', 'kind', 'text', 'list', 'steps', 'drawing', 'picture']
    .concat('picture.src', 'picture.alt', 'sources')
    .map((key) => [`item.${key}`, `change.${key}`]),
];

const own = Object.fromEntries(
  [...Object.entries(shapes), ...drawings, ...comments]
    .filter(([, comment]) => comment)
    .map(([path, comment]) => [
      path,
      {
        description: [comment, additions[path]].filter(Boolean).join(' '),
        ...(examples[path] && { examples: examples[path] }),
      },
    ]),
);

/**
 * What each key of a document means, for editors that know JSON Schema and for the tables of the
 * reference. Keys are paths; below a shape that stands in several places, its name comes first.
 */
export const descriptions = {
  ...own,
  ...Object.fromEntries(shared.map(([key, path]) => [path, own[key]])),
};
