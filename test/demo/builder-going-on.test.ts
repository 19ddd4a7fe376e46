/** Links that people can send, and how somebody comes back to a card that was set up before. */
import { expect } from '@open-wc/testing';
import { pack, unpack } from '../../demo/builder/state/packed.js';
import { writeAddress } from '../../src/frame/address.js';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until, wordsIn } from '../support/builder.js';

const usual = {
  languages: 'en fr',
  clinic: 'Clinique Rivière / Riverside Clinic',
  phone: '306-555-0142',
  'book-href': 'https://riverside.example.org/book',
  'book-href-fr': 'https://riverside.example.org/rdv',
  'book-label-fr': 'Prendre rendez-vous chez nous',
  'emergency-number': '911',
  'advice-number': '811',
  'review-by': 'Sam Example',
  'review-role': 'Physiotherapist',
  'review-on': '2026-11-01',
  'review-text': `2-${'0123456789abcdef'.repeat(2)} 2-${'fedcba9876543210'.repeat(2)}`,
  '--bsc-accent': '#0b5c78',
  '--bsc-heading-font': "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  country: 'CA',
  place: 'WordPress',
};
/** A page of edits: two dozen entries in both languages, each in other words. */
const edits = [english, french].map(({ tips, facts, medicines }) =>
  [...tips, ...facts, ...medicines]
    .slice(0, 24)
    .map(({ text }) => `${text} Ask us about it at your visit.`),
);
const fragment = (settings: Readonly<Record<string, string>>) =>
  new URLSearchParams(settings).toString();

describe('a link to a set-up', () => {
  it('has under 1,500 characters for a usual one, and can be read', () => {
    const link = pack(fragment(usual));
    expect(link).to.have.length.below(1500);
    expect(link).to.include('phone=306-555-0142');
  });

  it('has under 6,000 with a page of edits, and holds all of them', () => {
    const plain = fragment({ ...usual, document: JSON.stringify({ tips: edits.flat() }) });
    const link = pack(plain);
    expect(plain).to.have.length.above(6000);
    expect(link).to.have.length.below(6000);
    expect(link).to.match(/^packed=[\w-]+$/);
    expect(unpack(`#${link}`)).to.equal(plain);
  });

  it('opens what a long one holds, and stays short', async () => {
    const document = JSON.stringify({ lang: 'en', tips: edits.flat() });
    const page = await openBuilder(`#${pack(fragment({ ...usual, document }))}`);
    await until(() => wordsIn(page.card).includes('Ask us about it'), 'the text is not there');
    page.set('attributes:clinic', 'North');
    const { location } = page.view;
    await until(() => unpack(location.hash)?.includes('clinic=North'), 'the address is as before');
    expect(location.hash).to.have.length.below(6000);
  });

  for (const [what, link] of Object.entries({
    'cut short': pack(fragment({ tips: edits.flat().join('|') })).slice(0, -9),
    'no letters of it': 'packed=%%%',
    'something else': `packed=${btoa('[1,2]')}`,
    'far longer than it seems': pack(`clinic=${'0'.repeat(300_000)}`),
  }))
    it(`costs nothing where it is ${what}`, async () => {
      const page = await openBuilder(`#${link}`);
      expect(page.textOf('#notice')).to.include('The link is not whole.');
      expect(wordsIn(page.card)).to.include('Get emergency help now');
      expect(page.failures).to.deep.equal([]);
    });

  it('of before opens as it did', async () => {
    const document = '{"lang":"en","heading":"Ours"}';
    const page = await openBuilder({ clinic: 'North', document });
    await until(() => wordsIn(page.card).includes('Ours'), 'the text is not there');
    expect(page.card.getAttribute('clinic')).to.equal('North');
  });
});

describe('the code of a card on a site', () => {
  const codeOf = ({ textOf }: BuilderPage) => textOf('.snippet code');
  const rest = { kind: '', place: '', country: '' };
  const settings = { ...usual, ...rest, citations: 'true', tips: 'Walk | Rest' };

  for (const [what, kind, document] of [
    ['with a text of one’s own', 'tag', '{"lang":"en","heading":"Ours, <b>"}'],
    ['as a div', 'div', ''],
    ['in a frame', 'iframe', '{"lang":"en","heading":"Ours"}'],
    ['with its text inside', 'prerendered', '{"lang":"en","heading":"Ours"}'],
  ] as const)
    it(`brings back what was set: ${what}`, async () => {
      const from = await openBuilder({ ...settings, kind, ...(document && { document }) });
      const blocks = Array.from(
        from.document.querySelectorAll('.snippet code'),
        ({ textContent }) => textContent,
      );
      const to = await openBuilder();
      to.set('old-code', blocks.join('\n'));
      to.press('take-code');
      await until(() => to.card.getAttribute('clinic') === usual.clinic, 'it is not taken');
      expect(to.textOf('.said')).to.include('Your card is here as you left it.');
      for (const name of from.card.getAttributeNames().filter((each) => each !== 'style'))
        expect(to.card.getAttribute(name), name).to.equal(from.card.getAttribute(name));
      expect(to.card.style.cssText).to.equal(from.card.style.cssText);
      expect(to.card.content).to.deep.equal(from.card.content);
    });

  it('has the country whose numbers they are, where they are those of one alone', async () => {
    const page = await openBuilder();
    const take = async (numbers: Readonly<Record<string, string>>, country: string) => {
      const written = Object.entries(numbers).map(([name, number]) => `${name}-number="${number}"`);
      page.set('old-code', `<back-spasm-card ${written.join(' ')}></back-spasm-card>`);
      page.press('take-code');
      await until(() => page.control('answers:country').value === country, `it is not ${country}`);
    };
    await take({ emergency: '911', advice: '811' }, 'CA');
    await take({ emergency: '112', advice: '' }, '');
    await take({ emergency: '999', advice: '111' }, 'GB');
    await take({ emergency: '999' }, 'QA');
  });

  it('may be a shortcode of WordPress, or a link', async () => {
    const page = await openBuilder();
    page.set('old-code', '[back_spasm_card clinic="North" emergency-number="112"]');
    page.press('take-code');
    await until(() => page.card.getAttribute('clinic') === 'North', 'the shortcode is not taken');
    page.set(
      'old-code',
      `https://example.org/builder/#${writeAddress({
        attributes: { clinic: 'South' },
        variables: {},
        others: {},
      })}`,
    );
    page.press('take-code');
    await until(() => page.card.getAttribute('clinic') === 'South', 'the link is not taken');
  });

  it('runs nothing, asks nobody, and costs nothing where it is none', async () => {
    const page = await openBuilder({ clinic: 'North' });
    page.set('old-code', '<img src=/none.png onerror="parent.hacked = true"><p>Hello</p>');
    page.press('take-code');
    expect(page.textOf('.said')).to.include('There is no card in that.');
    expect(page.card.getAttribute('clinic')).to.equal('North');
    expect(Reflect.has(window, 'hacked')).to.equal(false);
    expect(codeOf(page)).to.include('North');
  });

  it('that claims a signature is announced as any link is', async () => {
    const page = await openBuilder();
    page.set(
      'old-code',
      '<back-spasm-card review-by="Alex Example" review-on="2026-11-01"></back-spasm-card>',
    );
    page.press('take-code');
    await until(() => page.textOf('#notice').includes('Alex Example'), 'nothing is announced');
  });
});

describe('a set-up that this browser is to keep', () => {
  const key = 'back-spasm-card-builder';
  afterEach(() => localStorage.removeItem(key));

  it('is kept only once somebody asks for it, and forgotten when they say so', async () => {
    const page = await openBuilder({ clinic: 'North' });
    expect(localStorage.getItem(key)).to.equal(null);
    page.tick('keep-here');
    expect(localStorage.getItem(key)).to.equal('clinic=North');
    page.set('attributes:clinic', 'South');
    await until(() => localStorage.getItem(key) === 'clinic=South', 'the change is not kept');
    page.tick('keep-here');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is offered the next time, and taken by who wants it', async () => {
    localStorage.setItem(key, 'clinic=North');
    const page = await openBuilder();
    expect(page.card.hasAttribute('clinic')).to.equal(false);
    page.press('take-kept');
    await until(() => page.card.getAttribute('clinic') === 'North', 'it is not taken');
    await until(() => page.control('keep-here').checked, 'it is not kept any longer');
    expect(page.document.querySelector('[data-do="take-kept"]')).to.equal(null);
  });

  it('is not written over by another that a link brings', async () => {
    localStorage.setItem(key, 'clinic=North');
    const page = await openBuilder({ clinic: 'South' });
    page.set('attributes:phone', '306-555-0142');
    await until(() => page.address()['phone'], 'the address is as before');
    expect(localStorage.getItem(key)).to.equal('clinic=North');
    page.press('forget-kept');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('is spoken of when the code was copied, which is when people leave', async () => {
    const page = await openBuilder();
    page.view.navigator.clipboard.writeText = async () => {};
    expect(page.textOf('.keep')).to.not.include('Before you leave');
    page.find('.snippet [data-do="copy"]').click();
    await until(() => page.textOf('.keep').includes('Before you leave'), 'nothing is said');
    expect(page.textOf('.said')).to.include('Save your link');
  });
});

describe('a place to paste the code', () => {
  const places: Readonly<Record<string, RegExp>> = {
    WordPress: /^<script defer .*<back-spasm-card/s,
    Squarespace: /^<script defer .*<back-spasm-card/s,
    'Any other page': /^<script defer .*<back-spasm-card/s,
    Wix: /^http:\/\/\S+frame\.html#\S*heading%22%3A%22Ours/,
  };
  for (const [place, code] of Object.entries(places))
    it(`gets one piece with the whole set-up in it: ${place}`, async () => {
      const page = await openBuilder({ document: '{"lang":"en","heading":"Ours"}' });
      page.set('answers:place', place);
      const blocks = page.document.querySelectorAll('.snippet code');
      expect(blocks).to.have.lengthOf(1);
      expect(blocks[0]?.textContent).to.match(code).and.to.include('Ours');
      expect(page.find('.where').getAttribute('aria-label')).to.include(place);
      expect(page.document.querySelectorAll('#embed .how li').length).to.be.above(2);
    });

  for (const place of ['Drupal', 'Google Tag Manager'])
    it(`gets nothing to copy where it would be deleted, and what works is named: ${place}`, async () => {
      const page = await openBuilder();
      page.set('answers:place', place);
      expect(page.document.querySelector('#embed [data-do="copy"]')).to.equal(null);
      expect(page.textOf('#held-back')).to.match(/nothing to paste here/);
      page.tick('answers:kind', 'div');
      expect(page.document.querySelector('#embed [data-do="copy"]')).to.not.equal(null);
    });

  it('that loses a text of one’s own lets nobody copy', async () => {
    const page = await openBuilder({ kind: 'div', document: '{"lang":"en","heading":"Ours"}' });
    const buttons = [...page.document.querySelectorAll<HTMLElement>('.snippet [data-do="copy"]')];
    expect(buttons.every((button) => button.matches(':disabled'))).to.equal(true);
    expect(page.textOf('#embed')).to.include('What works:');
  });

  it('is for somebody else, who gets it by mail', async () => {
    const page = await openBuilder({ clinic: 'North', sign: 'yes' });
    page.press('close-reading');
    let address = '';
    page.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      address = this.href;
    };
    page.press('mail');
    expect(address).to.match(/^mailto:\?subject=/);
    const letter = decodeURIComponent(address);
    expect(letter)
      .to.match(/#clinic=North\r\n/)
      .and.to.include('step 7');
    expect(address).to.have.length.below(1900);
  });

  it('is sent by the clipboard where a mail cannot hold the link', async () => {
    const page = await openBuilder({ tips: edits.flat().join(' | ').slice(0, 6000) });
    let [address, copied] = ['', ''];
    page.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      address = this.href;
    };
    page.view.navigator.clipboard.writeText = async (text) => {
      copied = text;
    };
    page.press('mail');
    expect(address).to.have.length.below(1900);
    expect(copied).to.match(/#packed=/);
    expect(page.textOf('.said')).to.include('paste it into the mail');
  });
});
