import { expect, fixture } from '@open-wc/testing';
import * as fc from 'fast-check';
import english from '../src/languages/en.json';
import { attributeNames, propertyOf } from '../src/settings.js';
import { cardIn, drawn, findAll, listen, mount, textOf } from './support/card.js';
import { anyAttributes, anyDocument, randomness, revoked } from './support/documents.js';

/** A card draws in the first microtask after it was told something; no frame need pass. */
const microtasks = async () => {
  await Promise.resolve();
  await Promise.resolve();
};

describe('whatever a page sets', () => {
  it('the card draws, with every built-in warning and a disclaimer', async () => {
    await listen('warn', async () => {
      const card = cardIn(
        await fixture<HTMLElement>('<div><back-spasm-card></back-spasm-card></div>'),
      );
      await fc.assert(
        fc.asyncProperty(anyDocument, anyAttributes, async (content, attributes) => {
          for (const [name, value] of Object.entries(attributes))
            if (!name.startsWith('src')) Reflect.set(card, propertyOf(name), value);
          Reflect.set(card, 'content', content);
          await microtasks();
          const shown = findAll(card, '.emergency li');
          expect(shown).to.have.length.of.at.least(english.help.emergency.items.length);
          expect(textOf(card, '.emergency')).to.contain(english.help.emergency.action);
          expect(textOf(card, '.emergency')).to.contain(english.labels.levelEmergency);
          const [label, disclaimer] = ['.disclaimer strong', '.disclaimer'].map((selector) =>
            textOf(card, selector),
          );
          expect(disclaimer?.replace(label ?? '', '').trim()).not.to.equal('');
          expect(card.problems).to.be.an('array');
        }),
        { ...randomness, numRuns: 1000 },
      );
    });
  });

  it('the card draws, though what was set can no longer be touched', async () => {
    await listen('warn', async () => {
      const card = await mount();
      for (const name of [...attributeNames.map(propertyOf), 'content'])
        Reflect.set(card, name, revoked([]));
      await drawn();
      expect(textOf(card, '.emergency')).to.contain(english.help.emergency.action);
      expect(card.problems).to.have.length.of.at.least(attributeNames.length - 1);
    });
  });

  it('the card does not wait for a language of a hundred thousand parts', async () => {
    await listen('warn', async () => {
      const lang = `en${'-a'.repeat(100_000)}`;
      const card = await mount(`<back-spasm-card lang="${lang}"></back-spasm-card>`);
      expect(card.language).to.equal('en');
    });
  });

  it('becomes text, never markup or a script', async () => {
    const evil =
      '<img src=x onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>';
    await listen('warn', async () => {
      const card = cardIn(
        await fixture<HTMLElement>('<div><back-spasm-card></back-spasm-card></div>'),
      );
      Object.assign(card, {
        heading: evil,
        clinic: evil,
        tips: [{ title: evil, text: evil, kind: 'do' }],
        content: {
          lang: 'en',
          summary: evil,
          disclaimer: evil,
          help: { today: { lead: evil } },
          sources: [{ id: 'x', title: evil, href: 'javascript:alert(1)' }],
        },
      });
      await drawn();
      expect(findAll(card, 'img, script')).to.deep.equal([]);
      expect(findAll(card, '[href^="javascript"]')).to.deep.equal([]);
      expect(textOf(card, '[part=heading]')).to.equal(evil);
      expect(Reflect.get(globalThis, 'wasRun')).to.equal(undefined);
    });
  });

  for (const key of ['constructor', '__proto__', 'toString'])
    it(`stays as it is where a label holds {${key}}`, async () => {
      const card = await mount('<back-spasm-card clinic="Riverside"></back-spasm-card>');
      card.content = { labels: { from: `{clinic} {${key}}` } };
      await drawn();
      expect(textOf(card, 'header')).to.contain(`Riverside {${key}}`);
    });

  const sources = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, title: id }));
  const citing = { text: 'One', sources: sources.map(({ id }) => id) };
  const overlong: Record<string, object> = {
    'what a source is used for': {
      facts: ['1', '2', '3'].map((end) => ({ ...citing, title: 'a'.repeat(1999) + end })),
    },
    'a label with many numbers in it': { facts: [citing], labels: { source: '{n} '.repeat(500) } },
  };
  for (const [what, document] of Object.entries(overlong))
    it(`${what} grows no longer than a text may be, and its label`, async () => {
      const card = await mount('<back-spasm-card citations></back-spasm-card>');
      card.content = { ...document, sources };
      await drawn();
      const lengths = findAll(card, 'p:not(:has(*)), span').map(({ textContent }) => textContent?.length ?? 0);
      expect(Math.max(...lengths)).to.be.within(1900, 2020);
    });
});
