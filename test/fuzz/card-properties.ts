/** What a card on a page promises, whatever the page does to it. */
import fc from 'fast-check';
import { attributeNames } from '../../src/settings.js';
import { placesOfAddresses } from './address-places.js';
import { madeUpAddress } from './addresses.js';
import { prototypeKeys, words } from './documents.js';
import type { Property } from './property.js';
import { property } from './property.js';
import { pageOf } from './recipe.js';
import type { Script } from './scenes.js';
import { drawing, drawn, play, takeBack } from './scenes.js';
import { created, early, inPlaceholder } from './starts.js';
import { fewer } from '../support/engines.js';
import type { Scene, Step } from './steps.js';
import { orderlessSteps, steps } from './steps.js';

const pageWith = ({ start, steps }: Script) =>
  pageOf(
    [
      "await import('/dist/index.js');",
      "const page = document.createElement('div');",
      'document.body.append(page);',
      'let script;',
      start.code,
      ...steps.map(({ code }) => code()),
      'if (!card.isConnected) page.append(card);',
      'await card.ready;',
      'console.table(card.problems);',
    ].join('\n'),
  );

let freshDrawing: string | undefined;

async function drawFreshCard(): Promise<string> {
  let fresh = '';
  await play({ start: created, steps: [] }, async (scene) => {
    fresh = drawing(scene);
    return [];
  });
  return fresh;
}

async function findTraces(scene: Scene): Promise<string[]> {
  await takeBack(scene);
  const faults = scene.card.problems.map(
    ({ path, message }) => `It still says ${path}: ${message}`,
  );
  if (drawing(scene) !== freshDrawing) faults.push('It is another card than a fresh one.');
  return faults;
}

/** What is drawn, and said, after these steps. */
async function outcome(scene: Scene, steps: readonly Step[]): Promise<string> {
  for (const step of steps) await step.act(scene);
  await drawn(scene);
  return drawing(scene) + JSON.stringify(scene.card.problems);
}

const placeholders = fc
  .dictionary(
    fc.constantFrom(
      ...attributeNames,
      ...prototypeKeys.map((name) => name.toLowerCase()),
      ...'onclick onload style id class slot is lang hidden'.split(' '),
    ),
    fc.oneof(words, madeUpAddress),
    { maxKeys: 8 },
  )
  .map(inPlaceholder);

export const cardProperties: readonly Property[] = [
  property({
    name: 'a card keeps its promises whatever a page does, and goes back to what it was',
    runs: fewer(120),
    share: 8,
    inputs: fc.record({ start: fc.constantFrom(created, early), steps }),
    findFaults: async (script) => {
      freshDrawing ??= await drawFreshCard();
      return play(script, findTraces);
    },
    reproduce: pageWith,
  }),
  property({
    name: 'a card is the same in whatever order a page says things, and when it says them again',
    runs: fewer(50),
    inputs: orderlessSteps,
    findFaults: async (steps) => {
      const outcomes: string[] = [];
      const tell = async (scene: Scene) => {
        outcomes.push(await outcome(scene, []));
        return [];
      };
      const faults = [
        ...(await play({ start: created, steps }, async (scene) => {
          await tell(scene);
          outcomes.push(await outcome(scene, steps));
          return [];
        })),
        ...(await play({ start: created, steps: steps.toReversed() }, tell)),
      ];
      const [first, again, otherWayRound] = outcomes;
      if (again !== first) faults.push('Said again, it is another card.');
      if (otherWayRound !== first) faults.push('Said the other way round, it is another card.');
      return faults;
    },
    reproduce: (steps) => pageWith({ start: created, steps }),
  }),
  property({
    name: 'no link, picture or document of a card leads to a script, wherever its address stands',
    runs: fewer(60),
    inputs: fc.tuple(fc.constantFrom(...Object.values(placesOfAddresses)), madeUpAddress),
    findFaults: ([place, address]) => play({ start: created, steps: place(address) }),
    reproduce: ([place, address]) => pageWith({ start: created, steps: place(address) }),
  }),
  property({
    name: 'a placeholder becomes a card that has what is documented, and nothing else',
    runs: fewer(60),
    inputs: placeholders,
    findFaults: (start) => play({ start, steps: [] }),
    reproduce: (start) => pageWith({ start, steps: [] }),
  }),
];
