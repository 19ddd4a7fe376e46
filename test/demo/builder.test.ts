/** What a site editor sets reaches the card, and what is wrong with it stands beside it. */
import { expect } from '@open-wc/testing';
import type { Control } from '../../demo/builder/form/control.js';
import * as controls from '../../demo/builder/form/controls.js';
import { variables } from '../../src/frame/address.js';
import { attributeNames } from '../../src/settings.js';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until, wordsIn } from '../support/builder.js';

interface Manifest {
  readonly modules: {
    readonly declarations?: {
      readonly name: string;
      readonly attributes?: { readonly name: string }[];
      readonly cssProperties?: { readonly name: string }[];
    }[];
  }[];
}

const manifest: Manifest = await (await fetch('/custom-elements.json')).json();
const element = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ attributes }) => attributes);

describe('the controls of the builder', () => {
  const places = controls.controls.map(({ name }) => name);

  it('are one for each attribute and each CSS variable of the card', () => {
    // A document has an editor of its own.
    const attributes =
      element?.attributes?.flatMap(({ name }) =>
        name === 'content' ? [] : `attributes:${name}`,
      ) ?? [];
    const looks = element?.cssProperties?.map(({ name }) => `variables:${name}`) ?? [];
    expect(attributes.length).to.be.above(25);
    expect(looks).to.have.lengthOf(Object.keys(variables).length);
    const all = [...new Set([...attributes, ...looks, 'attributes:lang'])];
    const where = 'give it a control in demo/builder/form/controls.ts';
    expect(places.toSorted(), where).to.deep.equal(all.toSorted());
    for (const name of attributeNames) expect(places, where).to.include(`attributes:${name}`);
  });

  it('have a name each that no other has', () => {
    const labels = controls.controls.map(({ label }) => label);
    expect([...new Set(labels)]).to.deep.equal(labels);
  });
});

/** What is written or chosen, by the kind of control. */
const typed: Readonly<Record<string, string>> = {
  lines: 'Walk\nRest a little',
  paragraph: 'A sentence of ours.',
  color: '#123456',
  tel: '306-555-0142',
};
const written: Readonly<Record<string, string>> = {
  'attributes:book-href': 'https://example.org/book',
  'attributes:feedback-href': 'mailto:you@example.org',
  'attributes:src': '../documents/none.json',
  'attributes:src-integrity': `sha384-${'A'.repeat(64)}`,
};
/** Those that are set in a way of their own. */
const isOther = ({ name }: Control) =>
  [controls.sections, controls.menu, ...controls.signature].some((each) => each.name === name) ||
  name === 'attributes:structured-data';

describe('what is set in the builder', () => {
  let page: BuilderPage;
  beforeEach(async () => {
    page = await openBuilder();
  });

  for (const control of controls.controls.filter((each) => !isOther(each))) {
    const { name, label, kind = 'text', options = [] } = control;
    it(`reaches the preview: ${label}`, () => {
      const value = written[name] ?? options.at(-1)?.[0] ?? typed[kind] ?? 'Our words';
      if (kind === 'switch') page.tick(name);
      else page.set(name, value);
      const [, key = ''] = name.split(/:(.*)/);
      const shown = name.startsWith('variables:')
        ? page.card.style.getPropertyValue(key)
        : page.card.getAttribute(key);
      const expected = kind === 'switch' ? 'true' : value.replaceAll('\n', ' | ');
      expect(shown?.replaceAll('"', "'")).to.equal(expected);
      if (kind === 'switch') page.tick(name);
      else page.set(name, '');
      expect(page.card.hasAttribute(key)).to.equal(false);
      expect(page.card.style.getPropertyValue(key)).to.equal('');
    });
  }

  it('can be other words, numbers and addresses for each language of the menu', async () => {
    page = await openBuilder({ languages: 'en fr', 'book-label': 'Come and see us' });
    await until(() => page.told().length, 'nothing is told');
    expect(page.told()[0]).to.equal('attributes:book-label-fr');
    for (const control of controls.inLanguage('fr')) {
      const [, key = ''] = control.name.split(/:(.*)/);
      const value = key.includes('href') ? 'riverside.example/rdv' : '506 555 0142';
      page.set(control.name, value);
      expect(page.card.getAttribute(key), key).to.equal(value);
    }
    await until(() => !page.told().length, 'something is still told');
    expect(page.textOf('.snippet code')).to.include('book-label-fr="506 555 0142"');
    expect(page.document.querySelector('[name="attributes:clinic-es"]')).to.equal(null);
  });

  it('reaches the snippet, if it would describe the builder to search engines', () => {
    page.tick('attributes:structured-data');
    expect(page.card.hasAttribute('structured-data')).to.equal(false);
    expect(page.textOf('.snippet code')).to.include('<back-spasm-card structured-data>');
  });

  it('is of one colour in both of its controls, and goes by Reset', () => {
    const picker = page.document.querySelector<HTMLInputElement>('.color [type="color"]');
    page.set('variables:--bsc-accent', '#123456');
    expect(picker?.value).to.equal('#123456');
    page.press('reset', 'variables:--bsc-accent');
    expect(page.control('variables:--bsc-accent').value).to.equal('');
    expect(page.card.style.cssText).to.equal('');
  });
});

describe('the parts of the card in the builder', () => {
  it('change places, and keep the focus at the one that moves', async () => {
    const { press, find, card, focused } = await openBuilder();
    const first = '[part="section"]';
    expect(find('.order li').textContent).to.include('In short');
    find('[data-name="sections"], #attributes-sections')
      .closest('details')
      ?.setAttribute('open', '');
    find('[data-do="section-up"][data-name="tips"]').focus();
    press('section-up', 'tips');
    expect(card.getAttribute('sections')).to.match(/^tips points medicines/);
    expect(find('.order li').textContent).to.include('What you can do');
    expect(focused()).to.equal('section-down tips');
    await until(
      () => card.shadowRoot?.querySelector(first)?.textContent?.includes('What you can do'),
      'the card is as before',
    );
    press('section-down', 'tips');
    expect(card.hasAttribute('sections')).to.equal(false);
  });

  it('are left out and come back at the end', async () => {
    const { tick, card } = await openBuilder();
    tick('section', 'sources');
    expect(card.getAttribute('sections')).to.not.include('sources');
    await until(() => !card.shadowRoot?.querySelector('[part="sources"]'), 'the sources stay');
    tick('section', 'tips');
    tick('section', 'tips');
    expect(card.getAttribute('sections')).to.match(/review actions tips$/);
  });

  it('can all be taken but the one that says who reviewed, and the three levels', async () => {
    const { tick, card, textOf } = await openBuilder();
    for (const [name] of controls.sectionNames) tick('section', name);
    expect(card.getAttribute('sections')).to.equal('review');
    expect(textOf('.said')).to.include('Who reviewed the text stays on.');
    await until(() => !wordsIn(card).includes('What you can do'), 'the tips stay');
    expect(card.shadowRoot?.querySelectorAll('[part="help"]')).to.have.lengthOf(3);
  });
});

describe('the languages in the builder', () => {
  it('make a menu on the card, the page’s own first and the others in their usual order', async () => {
    const { tick, card, set, document } = await openBuilder();
    tick('menu', 'es');
    tick('menu', 'fr');
    expect(card.getAttribute('languages')).to.equal('en fr es');
    set('attributes:lang', 'es');
    expect(card.getAttribute('languages')).to.equal('es en fr');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[name=menu]')];
    expect(boxes.map(({ value, checked }) => `${value} ${checked}`)).to.deep.equal([
      'es true',
      'en true',
      'fr true',
      'ar false',
    ]);
  });

  it('are shown ticked where the card shows in them, its own always', async () => {
    const { tick, card, find } = await openBuilder();
    tick('menu', 'fr');
    expect(find('[name=menu][value=en]')).to.have.property('checked', true);
    expect(find('[name=menu][value=en]').matches(':disabled')).to.equal(true);
    await until(
      () => card.shadowRoot?.querySelectorAll('[aria-pressed]').length === 2,
      'there is no menu',
    );
    tick('menu', 'fr');
    expect(card.hasAttribute('languages')).to.equal(false);
  });

  it('are those of the preview alone, where it is looked at in another', async () => {
    const { set, card, address, textOf } = await openBuilder();
    set('shown-language', 'ar');
    await until(() => card.language === 'ar', 'the preview stays in English');
    expect(address()).to.deep.equal({});
    expect(textOf('.snippet code')).to.not.match(/languages\/|<back-spasm-card [^>]*lang/);
  });
});

describe('the widths of the preview', () => {
  it('are those of a phone, a column and the room that there is', async () => {
    const { tick, card } = await openBuilder();
    const widths = ['phone', 'column', 'full'].map((width) => {
      tick('width', width);
      return Math.round(card.getBoundingClientRect().width);
    });
    expect(widths.slice(0, 2)).to.deep.equal([320, 416]);
    expect(widths[2]).to.be.above(600);
  });
});

describe('the numbers of a country', () => {
  it('are offered, and set by who takes them alone', async () => {
    const { set, press, card, focused, document } = await openBuilder();
    set('answers:country', 'CA');
    expect(document.querySelector('.offer')?.textContent).to.include('911');
    expect(card.hasAttribute('emergency-number')).to.equal(false);
    press('take-numbers');
    expect([
      card.getAttribute('emergency-number'),
      card.getAttribute('advice-number'),
    ]).to.deep.equal(['911', '811']);
    expect(focused()).to.equal('attributes-emergency-number');
  });

  it('stay when the country is changed, until the other’s are taken', async () => {
    const { set, press, card } = await openBuilder({ country: 'CA', 'emergency-number': '911' });
    set('answers:country', 'GB');
    expect(card.getAttribute('emergency-number')).to.equal('911');
    press('take-numbers');
    expect(card.getAttribute('emergency-number')).to.equal('999');
    set('answers:country', 'DE');
    press('take-numbers');
    expect(card.getAttribute('emergency-number')).to.equal('112');
  });

  it('can be written where the country is another', async () => {
    const { set, document } = await openBuilder();
    set('answers:country', 'other');
    expect(document.querySelector('.offer')).to.equal(null);
    expect(document.querySelector('#place')?.textContent).to.include('no numbers for it');
  });
});

describe('the table of contrast', () => {
  it('says that all is well with the card as it comes', async () => {
    const { textOf } = await openBuilder();
    expect(textOf('.contrasts')).to.include('Good').and.not.include('Hard to read');
  });

  it('tells a text colour that cannot be read', async () => {
    const { set, document } = await openBuilder();
    set('variables:--bsc-text', '#eeeeee');
    await until(() => document.querySelector('.contrasts .low'), 'nothing is told');
    expect(document.querySelector('.contrasts .low')?.textContent).to.include('Hard to read');
  });
});
