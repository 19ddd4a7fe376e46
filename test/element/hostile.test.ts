import { expect } from '@open-wc/testing';
import { BackSpasmCard } from '../../src/index.js';
import english from '../../src/languages/en.json';
import { attributeNames, propertyOf } from '../../src/settings.js';
import { prototypeKeys } from '../fuzz/documents.js';
import { hostileValues } from '../fuzz/hostile-values.js';
import { codeOf } from '../fuzz/recipe.js';
import { play } from '../fuzz/scenes.js';
import { created } from '../fuzz/starts.js';
import { setProperty } from '../fuzz/steps.js';
import { worstDocuments } from '../fuzz/worst-documents.js';
import { drawn, findAll, listen, mount, textOf } from '../support/card.js';
import { sampled } from '../support/engines.js';

describe('whatever a page sets', () => {
  it('the card keeps its promises, whichever property it is', async () => {
    for (const value of sampled(hostileValues)) {
      const names = [...attributeNames.map(propertyOf), 'content'];
      const steps = names.map((name) => setProperty(name, value));
      expect(await play({ start: created, steps }), codeOf(value)).to.deep.equal([]);
    }
  });

  it('the card keeps its promises, however large a document is', async () => {
    for (const { name, text } of sampled(worstDocuments)) {
      const steps = [setProperty('citations', true), setProperty('content', text)];
      expect(await play({ start: created, steps }), name).to.deep.equal([]);
    }
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
      const card = await mount();
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

  for (const key of prototypeKeys)
    it(`stays as it is where a label holds {${key}}`, async () => {
      const labels = { ...english.labels, from: `{clinic} {${key}}` };
      BackSpasmCard.registerLanguage({ ...english, lang: 'eo', labels });
      const card = await mount('<back-spasm-card lang="eo" clinic="Riverside"></back-spasm-card>');
      expect(textOf(card, 'header')).to.contain(`Riverside {${key}}`);
    });

  const sources = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, title: id }));
  const citing = { text: 'One', sources: sources.map(({ id }) => id) };
  const overlong: Record<string, object> = {
    'what a source is used for': {
      facts: ['1', '2', '3'].map((end) => ({ ...citing, title: 'a'.repeat(1999) + end })),
    },
    'a label with many numbers in it': {
      facts: [citing],
      labels: { source: '{n} '.repeat(500) },
    },
  };
  for (const [what, document] of Object.entries(overlong))
    it(`${what} grows no longer than a text may be, and its label`, async () => {
      const card = await mount('<back-spasm-card citations></back-spasm-card>');
      card.content = { ...document, sources };
      await drawn();
      const lengths = findAll(card, 'bdi, span').map(({ textContent }) => textContent?.length ?? 0);
      expect(Math.max(...lengths)).to.be.within(20, 2020);
    });
});
