import { expect } from '@open-wc/testing';
import { offerLanguage } from '../../src/script-tag/cdn-language.js';
import { BackSpasmCard } from '../../src/index.js';
import spanish from '../../src/languages/es.json';
import { findLanguage } from '../../src/languages/registry.js';
import { listen, mount, textOf } from '../support/card.js';
import { pretend } from '../support/pretend.js';

/** After those who wait for the element have had their turn. */
const offered = async (lang: string) => {
  offerLanguage({ ...spanish, lang, heading: `Text in ${lang}` });
  await customElements.whenDefined('back-spasm-card');
};

describe('the script of a language', () => {
  it('gives its text to the element, without a word', async () => {
    const said = await listen('warn', () => offered('gl'));
    expect(said).to.deep.equal([]);
    const card = await mount('<back-spasm-card lang="gl"></back-spasm-card>');
    expect(textOf(card, '[part=heading]')).to.equal('Text in gl');
  });

  it('says so where the element is of another release, and gives its text all the same', async () => {
    const said = await pretend(BackSpasmCard, 'version', '9.9.9', () =>
      listen('warn', () => offered('ca')),
    );
    expect(said).to.have.lengthOf(1);
    expect(String(said[0])).to.contain('9.9.9').and.contain('ca');
    expect(findLanguage('ca')?.heading).to.equal('Text in ca');
  });

  it('is without effect on an element that takes no language', async () => {
    await pretend(BackSpasmCard, 'registerLanguage', undefined, () => offered('eu'));
    expect(findLanguage('eu')).to.equal(undefined);
  });
});

describe('BackSpasmCard.registerLanguage()', () => {
  it('says in the console what is wrong in a text, and takes the rest', async () => {
    const text = JSON.parse(JSON.stringify({ ...spanish, lang: 'oc', summary: 7 }));
    const said = await listen('warn', () => BackSpasmCard.registerLanguage(text));
    expect(said).to.have.lengthOf(1);
    expect(JSON.stringify(said[0])).to.contain('"summary"');
    expect(findLanguage('oc')?.heading).to.equal(spanish.heading);
  });
});
