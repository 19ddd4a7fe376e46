/** What is wrong stands beside what caused it; what is done can be undone; the address holds it all. */
import { expect } from '@open-wc/testing';
import { attributeNames, switches } from '../../src/settings.js';
import { fragmentOf, openBuilder, until } from '../support/builder.js';
import { sampled } from '../support/engines.js';
import { byKind } from '../support/samples.js';

const long = 'a'.repeat(2001);

/** A value that the card refuses, for each attribute that can have one. */
const wrong: Readonly<Record<string, string>> = {
  lang: 'xx',
  languages: 'en xx',
  src: 'javascript:1',
  'src-integrity': 'md5-no',
  ...byKind({ text: long, opening: long, name: long, phone: 'none', items: '[' }),
  sections: 'tips nonsense',
  layout: 'nonsense',
  theme: 'nonsense',
  'heading-level': '9',
  'book-href': 'javascript:1',
  'feedback-href': 'javascript:1',
  'print-size': 'nonsense',
  'review-on': 'never',
  'review-due': 'never',
  'review-href': 'javascript:1',
  'review-text': 'another',
};
/** A claim has to be whole, but for the part that is wrong. */
const claim = { 'review-by': 'Sam Example', 'review-on': '2026-11-01' };
const settingsWith = (name: string, value: string) => ({
  ...(name.startsWith('review-') && claim),
  ...(name === 'src-integrity' && { src: '/demo/documents/riverside.json' }),
  [name]: value,
});

/** All that is folded is opened to show it. */
const isShown = (element: Element) => element.getClientRects().length > 0;

describe('a problem in the builder', () => {
  it('can come of each attribute, but for those that are on or off', () => {
    expect(
      Object.keys(wrong).toSorted(),
      'add a value to `wrong` in test/demo/builder-problems.test.ts',
    ).to.deep.equal(
      [...attributeNames, 'lang'].filter((name) => !switches.includes(name)).toSorted(),
    );
  });

  for (const [name, value] of sampled<readonly [string, string]>([
    ['base', 'javascript:alert(1)'],
    ...Object.entries(wrong),
    ['base', 'https://'],
    ['base', 'https://clinic.example/?card'],
  ])) {
    const place = name === 'base' ? 'answers:base' : `attributes:${name}`;

    it(`of ${name}, ${value.slice(0, 32)}, stands beside its control, to which the summary leads`, async () => {
      const page = await openBuilder(settingsWith(name, value));
      const { document, told, press } = page;
      await until(() => told().includes(place), 'the summary does not tell it');
      press('show', place);
      const control = document.activeElement;
      expect(control !== null && isShown(control)).to.equal(true);
      const described = control?.closest('[aria-describedby*="problems"]');
      const ids = described?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const message = document.getElementById(ids.find((id) => id.endsWith('problems')) ?? '');
      expect(message && isShown(message) ? message.textContent?.trim() : '').to.not.equal('');
      // Of a signature, the button that makes one; a button is never invalid.
      if (!name.startsWith('review-'))
        expect(control?.getAttribute('aria-invalid')).to.equal('true');
    });
  }

  it('is gone, in all places, once its cause is', async () => {
    const { set, told, control, textOf } = await openBuilder({ phone: 'none' });
    await until(() => told().length, 'nothing is told');
    set('attributes:phone', '306-555-0142');
    await until(() => !told().length, 'it stays');
    expect(textOf('#status')).to.include('Everything is in order.');
    expect(control('attributes:phone').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('of a language in the menu that the card lacks is fixed by taking it away', async () => {
    const { tick, told, address } = await openBuilder({ languages: 'en xx' });
    await until(() => told().length, 'nothing is told');
    tick('menu', 'xx');
    await until(() => !address()['languages'], 'it stays');
  });

  it('of the document leads into the editor, at its place', async () => {
    const { told, press, document } = await openBuilder({ document: '{"lang":"en","tipps":[]}' });
    await until(() => told().includes('document'), 'nothing is told');
    press('show', 'document');
    await until(() => document.activeElement?.closest('.cm-editor'), 'the focus is elsewhere');
    expect(document.querySelector('#document-problems')?.textContent).to.include('tipps');
  });
});

describe('undo and redo in the builder', () => {
  const clinicOf = ({ control }: Awaited<ReturnType<typeof openBuilder>>) =>
    control('attributes:clinic').value;

  it('take typing in one go, and another field by itself', async () => {
    const page = await openBuilder();
    for (const text of ['N', 'No', 'North']) page.set('attributes:clinic', text);
    page.set('attributes:phone', '306-555-0142');
    page.press('undo');
    expect([clinicOf(page), page.control('attributes:phone').value]).to.deep.equal(['North', '']);
    page.press('undo');
    expect(clinicOf(page)).to.equal('');
    page.press('redo');
    expect(clinicOf(page)).to.equal('North');
    expect(page.card.getAttribute('clinic')).to.equal('North');
  });

  it('take a brand whole, its theme too', async () => {
    const { press, control, card } = await openBuilder();
    press('brand', 'North Star Sports Clinic');
    expect(control('attributes:theme').value).to.equal('dark');
    press('undo');
    expect([control('attributes:theme').value, card.style.cssText]).to.deep.equal(['', '']);
    press('redo');
    expect(control('attributes:theme').value).to.equal('dark');
    expect(card.style.getPropertyValue('--bsc-surface')).to.equal('#16213d');
  });

  it('show what was chosen before', async () => {
    const { set, press, control } = await openBuilder();
    for (const theme of ['dark', 'auto']) set('attributes:theme', theme);
    set('attributes:layout', 'brief');
    set('attributes:theme', 'dark');
    press('undo');
    expect(control('attributes:theme').value).to.equal('auto');
    press('undo');
    expect(control('attributes:layout').value).to.equal('');
  });

  it('take a document, and “Start over”', async () => {
    const { press, card, told, control } = await openBuilder({ clinic: 'North' });
    press('built-in');
    await until(() => card.content, 'there is no document');
    press('start-over');
    expect([card.content, control('attributes:clinic').value]).to.deep.equal([undefined, '']);
    press('undo');
    expect([typeof card.content, control('attributes:clinic').value]).to.deep.equal([
      'object',
      'North',
    ]);
    press('undo');
    expect(card.content).to.equal(undefined);
    expect(told()).to.deep.equal([]);
  });

  it('answer to the keys, where no text is being written', async () => {
    const page = await openBuilder({ citations: 'true' });
    const key = (place: string, init: KeyboardEventInit) =>
      page
        .control(place)
        .dispatchEvent(new KeyboardEvent('keydown', { ctrlKey: true, bubbles: true, ...init }));
    page.set('attributes:clinic', 'North');
    key('attributes:clinic', { key: 'z' });
    expect(clinicOf(page)).to.equal('North');
    key('attributes:citations', { key: 'z' });
    expect(clinicOf(page)).to.equal('');
    key('attributes:theme', { key: 'y' });
    expect(clinicOf(page)).to.equal('North');
    key('attributes:theme', { key: 'z' });
    key('attributes:theme', { key: 'Z', shiftKey: true });
    expect(clinicOf(page)).to.equal('North');
  });
});

describe('the address of the builder', () => {
  it('lasts where somebody has just changed it, whatever waits to be written', async () => {
    const page = await openBuilder();
    page.set('attributes:clinic', 'North');
    page.go({ clinic: 'South' });
    // All that waits is written when a page is left, as it is when its time has come.
    page.view.dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => page.card.getAttribute('clinic') === 'South', 'the new address is lost');
    expect(page.address()).to.deep.equal({ clinic: 'South' });
  });

  it('holds all that is set, and opened again gives the same', async () => {
    const first = await openBuilder({ document: '{"lang":"en","heading":"Ours"}' });
    first.set('attributes:clinic', 'Fish & “Chips” +1 % #2');
    first.set('attributes:tips', 'Walk\nRest');
    first.set('answers:country', 'CA');
    first.set('answers:place', 'WordPress');
    first.press('brand', 'Orchard Lane Family Practice');
    await until(() => first.address()['--bsc-accent'], 'the address is as before');
    const { hash } = first.view.location;
    const again = await openBuilder(hash);
    await until(() => again.view.location.hash === hash, 'the address is another');
    expect(again.textOf('.snippet code')).to.equal(first.textOf('.snippet code'));
    expect(again.card.getAttributeNames().toSorted()).to.deep.equal(
      first.card.getAttributeNames().toSorted(),
    );
  });

  it('is followed when it changes, and when it changes back', async () => {
    const { go, control } = await openBuilder({ clinic: 'North' });
    go({ clinic: 'South' });
    await until(() => control('attributes:clinic').value === 'South', 'it is not followed');
    go({ clinic: 'North' });
    await until(
      () => control('attributes:clinic').value === 'North',
      'the way back is not followed',
    );
  });

  it('bears two hundred quick changes', async () => {
    const { set, address, failures } = await openBuilder();
    for (let count = 1; count <= 200; count += 1) set('attributes:clinic', `Clinic ${count}`);
    await until(() => address()['clinic'] === 'Clinic 200', 'it is behind');
    expect(failures).to.deep.equal([]);
  });

  it('is the only place where anything is kept, and nothing is sent', async () => {
    const { set, view, address, document } = await openBuilder();
    set('attributes:clinic', 'North');
    set('answers:kind', 'prerendered');
    await until(() => address()['clinic'], 'it is not kept');
    expect([view.localStorage.length, view.sessionStorage.length, document.cookie]).to.deep.equal([
      0,
      0,
      '',
    ]);
    expect(await view.indexedDB.databases()).to.deep.equal([]);
    const files = view.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(files.length).to.be.above(5);
    for (const { origin, pathname, search } of files) {
      expect([origin, search]).to.deep.equal([location.origin, '']);
      expect(pathname).to.match(/^\/dist\/demo\//);
    }
  });
});

const deep = (depth: number) => `${'{"tips":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Addresses that nobody means well with, and what the page says of them. */
const hostile: Readonly<Record<string, readonly [fragment: string, says: RegExp]>> = {
  markup: [fragmentOf({ clinic: '<img src=x onerror=alert(1)>' }), /clinic: Take the markup out/],
  'a script’s address': [fragmentOf({ 'book-href': 'javascript:alert(1)' }), /Address where/],
  'a script’s address for the files': [fragmentOf({ base: 'javascript:alert(1)' }), /files/],
  'a megabyte': [`#clinic=${'a'.repeat(1_000_000)}`, /The address is not used/],
  'a broken %': ['#clinic=%&phone=%E0%A4%A', /clinic: A % in it.*phone: A %/],
  'names of JavaScript’s own': ['#__proto__=1&constructor=2&toString=3', /__proto__: .*toString: /],
  'ten thousand keys': [
    `#${Array.from({ length: 10_000 }, (_, index) => `key${index}=1`).join('&')}`,
    /key0: .*And \d+ more/,
  ],
  'a kind of snippet that there is not': ['#kind=nonsense', /kind: .*step 7/],
  'a country that there is not': ['#country=ZZ', /country: .*step 1/],
  'a place that there is not': ['#place=nonsense', /place: .*step 7/],
  'a document that is no JSON': ['#document=%7B', /document: Write a JSON object/],
  'a document that is nested too deep': [fragmentOf({ document: deep(10_000) }), /Your text/],
  'a style that loads a file': [fragmentOf({ '--bsc-accent': 'url(//x.test)' }), /--bsc-accent: /],
};

describe('an address that means harm', () => {
  for (const [name, [fragment, says]] of Object.entries(hostile))
    it(`costs the builder nothing: ${name}`, async () => {
      const { textOf, set, card, failures, document } = await openBuilder(fragment);
      await until(() => says.test(textOf('#notice') + textOf('#status')), 'nothing is said');
      expect(document.querySelector('#notice img')).to.equal(null);
      set('attributes:phone', '306-555-0142');
      expect(card.getAttribute('phone')).to.equal('306-555-0142');
      expect(textOf('.snippet code')).to.not.include('src="javascript:');
      expect(failures).to.deep.equal([]);
    });

  it('is told of, too, when it comes into the open page', async () => {
    const { go, textOf, control } = await openBuilder();
    go({ kind: 'nonsense', clinic: 'North' });
    await until(() => textOf('#notice').includes('kind: '), 'nothing is said');
    expect(control('attributes:clinic').value).to.equal('North');
  });
});
