/** What a screen reader is given to say, in the order in which it says it. */
import { expect } from '@open-wc/testing';
import { a11ySnapshot, compareSnapshot } from '@web/test-runner-commands';
import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import '../../src/languages/fr.js';
import { findAll, mount } from '../support/card.js';

interface Node {
  readonly role?: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

/** Of what has one of these roles, its role and name are said; of all else, its text. */
const said = /^(heading|link|button|checkbox|img)$/;

function linesOf({ role = '', name = '', children = [] }: Node): string[] {
  if (said.test(role)) return [`${role}: ${name}`];
  const text = children.length ? '' : name.trim();
  return [...(text ? [text] : []), ...children.flatMap(linesOf)];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

describe('a screen reader', () => {
  for (const language of ['en', 'fr', 'es', 'ar'])
    it(`is given all of the card, in ${language}: as kept in __snapshots__`, async () => {
      const card = await mount(
        `<back-spasm-card lang="${language}" layout="full" sections="points tips medicines moves course prepare facts review actions"
          clinic="Riverside" emergency-number="911" advice-number="811" phone="306 555 0100"></back-spasm-card>`,
      );
      if (!navigator.userAgent.includes('Chrome')) {
        // The others have no way to ask for it; their markup is the same.
        expect(findAll(card, 'h3')).to.have.length.above(8);
        return;
      }
      const tree: unknown = await a11ySnapshot({});
      const lines = isNode(tree) ? linesOf(tree) : [];
      expect(lines).to.have.length.above(100);
      await compareSnapshot({ name: language, content: lines.join('\n') });
    });

  it('reaches the button that calls after at most three stops', async () => {
    const card = await mount(
      '<back-spasm-card emergency-number="911" languages="en fr"></back-spasm-card>',
    );
    const stops = findAll(card, 'a, button:not([hidden]), summary, input');
    expect(stops.findIndex(({ dataset }) => dataset['action'] === 'emergency')).to.be.within(0, 2);
  });
});
