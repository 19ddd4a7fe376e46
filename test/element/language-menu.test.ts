import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BackSpasmCard } from '../../src/index.js';
import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import arabic from '../../src/languages/ar.json';
import english from '../../src/languages/en.json';
import spanish from '../../src/languages/es.json';
import { registerLanguage } from '../../src/languages/registry.js';
import {
  drawn,
  expectWarnings,
  find,
  findAll,
  listen,
  mount,
  next,
  rootOf,
  textOf,
} from '../support/card.js';

const buttons = (card: BackSpasmCard) => findAll(card, '[aria-pressed]');
const offered = (card: BackSpasmCard) => buttons(card).map(({ lang }) => lang);
const pressed = (card: BackSpasmCard) =>
  buttons(card)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ lang }) => lang);

const choose = async (card: BackSpasmCard, lang: string) => {
  find(card, `[aria-pressed][lang=${lang}]`).click();
  await drawn();
};

const threeLanguages = '<back-spasm-card languages="en es ar"></back-spasm-card>';

describe('the menu of languages', () => {
  expectWarnings('Load the text in eu');

  it('is not there unless a page asks for it', async () => {
    expect(offered(await mount())).to.deep.equal([]);
  });

  it('is not there for one language', async () => {
    expect(
      offered(await mount('<back-spasm-card languages="en"></back-spasm-card>')),
    ).to.deep.equal([]);
  });

  it('has each language once, in the order of the page, by its name in itself', async () => {
    const card = await mount('<back-spasm-card languages="ar, EN, es en"></back-spasm-card>');
    expect(offered(card)).to.deep.equal(['ar', 'en', 'es']);
    // Some browsers begin it with a capital.
    const names = buttons(card).map(({ textContent }) => textContent?.trim().toLowerCase());
    expect(names).to.deep.equal(['العربية', 'english', 'español']);
    expect(find(card, '[role=group]').getAttribute('aria-label')).to.equal('Language');
    expect(pressed(card)).to.deep.equal(['en']);
  });

  it('begins with the language of the page where the list lacks it, as the way back', async () => {
    const card = await mount('<back-spasm-card languages="es ar"></back-spasm-card>');
    expect(offered(card)).to.deep.equal(['en', 'es', 'ar']);
  });

  it('offers a variety by the nearest text that there is', async () => {
    const card = await mount('<back-spasm-card languages="en-CA es-MX"></back-spasm-card>');
    expect(offered(card)).to.deep.equal(['en', 'es']);
  });

  it('changes the card to the language that a reader presses, and back', async () => {
    const card = await mount(threeLanguages);
    const told = next(card, 'bsc-change');
    find(card, '[aria-pressed][lang=ar]').click();
    expect(await told).to.deep.equal({ language: 'ar' });
    expect(card.language).to.equal('ar');
    expect(find(card, '.wrapper').lang).to.equal('ar');
    expect(find(card, '.wrapper').dir).to.equal('rtl');
    expect(textOf(card, '[part=heading]')).to.equal(arabic.heading);
    expect(textOf(card, '.emergency')).to.contain(arabic.help.emergency.action);
    expect(find(card, '[role=group]').getAttribute('aria-label')).to.equal(arabic.labels.language);
    expect(pressed(card)).to.deep.equal(['ar']);

    await choose(card, 'en');
    expect(textOf(card, '[part=heading]')).to.equal(english.heading);
    expect(find(card, '.wrapper').dir).to.equal('ltr');
    expect(card.problems).to.deep.equal([]);
  });

  it('keeps the focus where it was, by keyboard too', async () => {
    const card = await mount(threeLanguages);
    const button = find(card, '[aria-pressed][lang=es]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await drawn();
    expect(textOf(card, '[part=heading]')).to.equal(spanish.heading);
    expect(rootOf(card).activeElement).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('changes no other card of the page', async () => {
    const card = await mount(threeLanguages + threeLanguages);
    await choose(card, 'es');
    const other = card.nextElementSibling;
    expect(other && textOf(other, '[part=heading]')).to.equal(english.heading);
  });

  it('gives way once the page itself changes its language', async () => {
    const card = await mount(`<div lang="en">${threeLanguages}</div>`);
    await choose(card, 'ar');
    card.parentElement?.setAttribute('lang', 'es');
    await drawn();
    expect(card.language).to.equal('es');
    card.parentElement?.setAttribute('lang', 'en');
    await drawn();
    expect(card.language, 'the choice is over').to.equal('en');
  });

  it('lets the reader keep the choice while anything else changes', async () => {
    const card = await mount(threeLanguages);
    await choose(card, 'ar');
    card.layout = 'full';
    card.content = { facts: ['One'] };
    await drawn();
    expect(card.language).to.equal('ar');
  });

  it('takes the choice away with the language that it was', async () => {
    const card = await mount(threeLanguages);
    await choose(card, 'ar');
    card.languages = ['en', 'es'];
    await drawn();
    expect(card.language).to.equal('en');
  });

  it('leaves out a language that is not loaded, says so once, and adds it when it comes', async () => {
    let card: BackSpasmCard | undefined;
    const said = await listen('warn', async () => {
      card = await mount('<back-spasm-card languages="en es gl"></back-spasm-card>');
    });
    if (!card) throw new Error('there is no card');
    expect(offered(card)).to.deep.equal(['en', 'es']);
    expect(card.problems).to.deep.equal([
      {
        code: 'language',
        source: 'attribute',
        path: 'languages',
        message: 'Load the text in gl, or leave it out.',
      },
    ]);
    expect(said).to.have.lengthOf(1);

    registerLanguage({ ...spanish, lang: 'gl' });
    await drawn();
    expect(offered(card)).to.deep.equal(['en', 'es', 'gl']);
    expect(card.problems).to.deep.equal([]);
  });

  it('is told to a screen reader in words, and has nothing that axe finds', async () => {
    const card = await mount(threeLanguages);
    await choose(card, 'ar');
    await expect(card).to.be.accessible();
  });

  it('offers a variety that no browser has a name for', async () => {
    registerLanguage({ ...spanish, lang: 'es-x-easy', heading: 'Fácil' });
    const card = await mount('<back-spasm-card languages="en es-x-easy"></back-spasm-card>');
    await choose(card, 'es-x-easy');
    expect(textOf(card, '[part=heading]')).to.equal('Fácil');
    expect(textOf(card, '.emergency')).to.contain(spanish.help.emergency.action);
  });

  it('keeps a section open, and the focus on its heading, when a text arrives', async () => {
    const card = await mount('<back-spasm-card lang="eu"></back-spasm-card>');
    const summary = find(card, '[data-section=facts] summary');
    summary.click();
    summary.focus();
    registerLanguage({ ...spanish, lang: 'eu' });
    await drawn();
    expect(textOf(card, '[data-section=facts] summary h3')).to.equal(spanish.labels.facts);
    expect(rootOf(card).activeElement).to.equal(summary);
    expect(find(card, '[data-section=facts]').hasAttribute('open')).to.equal(true);
  });

  it('has buttons that a finger can hit', async () => {
    const card = await mount(threeLanguages);
    for (const button of buttons(card))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('what a page says in its own language, on a card in another', () => {
  const card =
    '<back-spasm-card languages="en ar" heading="Our heading" tips="One"></back-spasm-card>';

  for (const [where, markup] of [
    ['on a page that names its language', `<div lang="en-GB">${card}</div>`],
    ['on a page that does not', `<div lang="">${card}</div>`],
  ] as const)
    it(`gives way to the built-in text, ${where}, and a problem says what to add`, async () => {
      const own = await mount(markup);
      expect(textOf(own, '[part=heading]')).to.equal('Our heading');
      await choose(own, 'ar');
      expect(textOf(own, '[part=heading]')).to.equal(arabic.heading);
      expect(textOf(own, '.tips [part=item]')).to.contain(arabic.tips[0]?.text);
      expect(own.problems.map(({ message }) => message).join()).to.contain('heading-ar, tips-ar');
    });

  it('gives way in a document, too, with its labels', async () => {
    const own = await mount('<back-spasm-card languages="en ar"></back-spasm-card>');
    own.content = { facts: ['One'], labels: { facts: 'Our facts' } };
    await drawn();
    expect(textOf(own, '[data-section=facts]')).to.contain('Our facts');
    await choose(own, 'ar');
    expect(textOf(own, '.facts [part=item]')).to.contain(arabic.facts[0]?.text);
    expect(textOf(own, '.facts h3')).to.equal(arabic.labels.facts);
  });
});

describe('a sign-off, on a card whose reader changes the language', () => {
  const signed = 'languages="en es ar" review-by="Sam Example" review-on="2026-03-31"';
  const prints = async () => {
    const card = await mount(threeLanguages);
    const inEnglish = card.fingerprint;
    await choose(card, 'ar');
    const inArabic = card.fingerprint;
    await choose(card, 'es');
    return { inEnglish, inArabic, inSpanish: card.fingerprint };
  };

  it('has a fingerprint for each', async () => {
    expect(new Set(Object.values(await prints())).size).to.equal(3);
  });

  it('says nothing about the text in another language', async () => {
    const { inEnglish } = await prints();
    const card = await mount(
      `<back-spasm-card ${signed} review-text="${inEnglish}"></back-spasm-card>`,
    );
    expect(textOf(card, '[part=review]')).to.contain('Sam Example');
    await choose(card, 'ar');
    expect(textOf(card, '[part=review]')).to.contain(arabic.labels.notReviewed);
    expect(textOf(card)).not.to.contain('Sam Example');
    expect(card.problems, 'nobody has to sign every language').to.deep.equal([]);
    await choose(card, 'en');
    expect(textOf(card, '[part=review]')).to.contain('Sam Example');
  });

  it('shows in each language whose fingerprint it names', async () => {
    const { inEnglish, inArabic } = await prints();
    const card = await mount(
      `<back-spasm-card ${signed} review-text="${inEnglish} ${inArabic}"></back-spasm-card>`,
    );
    await choose(card, 'ar');
    expect(textOf(card, '[part=review]')).to.contain('Sam Example');
    await choose(card, 'es');
    expect(textOf(card, '[part=review]')).to.contain(spanish.labels.notReviewed);
  });
});
