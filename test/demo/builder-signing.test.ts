/** Whoever signs in the builder has read that text, in that language; and files come and go whole. */
import { expect } from '@open-wc/testing';
import type { BackSpasmCard } from '../../src/index.js';
import type { BuilderPage } from '../support/builder.js';
import { fragmentOf, openBuilder, until, wordsIn } from '../support/builder.js';

const readingOf = ({ document }: BuilderPage) =>
  document.querySelector<BackSpasmCard>('#reading-card');
const dialogOf = ({ document }: BuilderPage) =>
  document.querySelector<HTMLDialogElement>('#reading');
const signatureOf = ({ card }: BuilderPage) => card.getAttribute('review-text')?.split(' ') ?? [];

async function read(page: BuilderPage, language = 'en'): Promise<void> {
  if (!dialogOf(page)?.open) page.press('read');
  if (page.document.querySelector('[name="reading-language"]'))
    page.tick('reading-language', language);
  await until(
    () =>
      readingOf(page)?.language === language &&
      page.textOf('dialog code') === readingOf(page)?.fingerprint,
    'the text does not show',
  );
}

async function sign(page: BuilderPage, by: string, language = 'en'): Promise<void> {
  await read(page, language);
  page.set('attributes:review-by', by);
  page.tick('has-read');
  page.find('dialog button.main').click();
  await until(() => !dialogOf(page)?.open, 'it is not signed');
}

describe('signing in the builder', () => {
  it('names the text of the preview, and the card then says who reviewed it', async () => {
    const page = await openBuilder();
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
    await until(() => wordsIn(page.card).includes('Sam Example'), 'the card does not say so');
    expect(page.textOf('#sign')).to.include('Signed by Sam Example');
    expect(page.textOf('.said')).to.include('The text is signed.');
    expect(page.told()).to.deep.equal([]);
  });

  it('is of each language by itself', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.have.lengthOf(1);
    // As telephones write a name that they offer.
    await sign(page, 'Sam Example ', 'fr');
    expect(new Set(signatureOf(page))).to.have.lengthOf(2);
    page.set('shown-language', 'fr');
    await until(() => page.card.language === 'fr', 'the preview stays in English');
    expect(signatureOf(page)).to.include(page.card.fingerprint);
  });

  it('is of each language by itself, where a document names another, too', async () => {
    const document = '{"lang": "en", "summary": "In our words."}';
    const page = await openBuilder({ languages: 'en fr', document });
    await sign(page, 'Sam Example', 'fr');
    page.set('shown-language', 'fr');
    await until(() => page.card.language === 'fr', 'the preview stays in English');
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
    await until(() => wordsIn(page.card).includes('Sam Example'), 'the card does not say so');
  });

  it('starts afresh with another person', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await sign(page, 'Sam Example');
    await sign(page, 'Alex Example', 'fr');
    expect(page.card.getAttribute('review-by')).to.equal('Alex Example');
    expect(signatureOf(page)).to.have.lengthOf(1);
  });

  it('ends with a change of the text, which step 6 tells', async () => {
    const page = await openBuilder();
    await sign(page, 'Sam Example');
    page.set('attributes:summary', 'Other words.');
    await until(() => page.told().includes('attributes:review-text'), 'nothing is told');
    expect(page.textOf('#attributes-review-text-problems')).to.not.equal('');
    expect(wordsIn(page.card)).to.not.include('Sam Example');
    page.press('undo');
    await until(() => wordsIn(page.card).includes('Sam Example'), 'the signature is gone');
  });

  it('shows all of the text, and no claim of another', async () => {
    const page = await openBuilder({
      sections: 'tips',
      layout: 'brief',
      'review-by': 'Alex Example',
      'review-on': '2026-11-01',
      document: '{"lang":"en","review":{"by":"Kim Example","on":"2026-11-01"}}',
    });
    await read(page);
    const words = wordsIn(readingOf(page) ?? page.card);
    for (const title of ['Key facts', 'Causes', 'Prevent the next one', 'Sources'])
      expect(words.toLowerCase()).to.include(title.toLowerCase());
    for (const name of ['Alex Example', 'Kim Example']) expect(words).to.not.include(name);
    expect(readingOf(page)?.shadowRoot?.querySelectorAll('details')).to.have.lengthOf(0);
    expect(page.textOf('dialog q')).to.not.equal('');
  });

  it('changes nothing where it is closed', async () => {
    const page = await openBuilder({ clinic: 'North' });
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    page.press('close-reading');
    expect(page.card.hasAttribute('review-by')).to.equal(false);
    expect(page.find('[data-do=undo]').matches(':disabled')).to.equal(true);
    await read(page);
    expect(page.control('attributes:review-by').value).to.equal('');
  });

  it('keeps what is typed while the page draws itself anew', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    page.set('attributes:review-role', 'Physiotherapist');
    await read(page, 'fr');
    expect(page.control('attributes:review-by').value).to.equal('Sam Example');
    expect(page.control('attributes:review-role').value).to.equal('Physiotherapist');
  });

  it('asks whether the text has been read, and again for another language', async () => {
    const page = await openBuilder({ languages: 'en fr' });
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    page.find('dialog button.main').click();
    expect(dialogOf(page)?.open).to.equal(true);
    page.tick('has-read');
    await read(page, 'fr');
    expect(page.control('has-read').checked).to.equal(false);
    page.find('dialog button.main').click();
    expect(dialogOf(page)?.open).to.equal(true);
    expect(signatureOf(page)).to.deep.equal([]);
  });

  it('asks again where the text has changed, also while it is read', async () => {
    const page = await openBuilder();
    await read(page);
    page.tick('has-read');
    page.press('close-reading');
    page.set('attributes:summary', 'Other words.');
    await read(page);
    expect(page.control('has-read').checked).to.equal(false);
    page.set('attributes:review-by', 'Sam Example');
    page.tick('has-read');
    page.go({ summary: 'Words that nobody has read.' });
    await until(() => !page.control('has-read').checked, 'it is still said to be read');
    page.find('dialog button.main').click();
    expect(dialogOf(page)?.open).to.equal(true);
    expect(signatureOf(page)).to.deep.equal([]);
  });

  it('names the language that the text is in, which a document may say', async () => {
    const page = await openBuilder({ document: '{"lang":"fr"}', languages: 'en fr' });
    await read(page, 'fr');
    expect(page.textOf('label:has([name="has-read"])')).to.include('in Français.');
    page.tick('reading-language', 'en');
    await until(() => readingOf(page)?.lang === 'en', 'the choice is not followed');
    expect(page.textOf('label:has([name="has-read"])')).to.include('in Français.');
  });

  it('asks for a name', async () => {
    const page = await openBuilder();
    await read(page);
    page.tick('has-read');
    page.find('dialog button.main').click();
    expect(dialogOf(page)?.open).to.equal(true);
  });

  it('is where the link for a clinician leads, also into an open page', async () => {
    const page = await openBuilder({ sign: 'yes' });
    expect(dialogOf(page)?.open).to.equal(true);
    await sign(page, 'Sam Example');
    await until(() => page.address()['review-by'], 'it is not in the address');
    expect(page.address()).to.not.have.property('sign');
    page.go({ sign: 'yes' });
    await until(() => dialogOf(page)?.open, 'the reading stays closed');
  });

  it('does not leave the page by a link of the card that is read', async () => {
    const page = await openBuilder({ sign: 'yes', 'book-href': '#away' });
    await until(() => readingOf(page)?.shadowRoot?.querySelector('a[part=button]'), 'no link');
    const link = readingOf(page)?.shadowRoot?.querySelector<HTMLElement>('a[part=button]');
    link?.click();
    expect(page.view.location.hash).to.not.equal('#away');
  });

  it('that only a link claims is told as such, in attributes and in a document', async () => {
    const { fingerprint } = (await openBuilder()).card;
    const review = { by: 'Alex Example', on: '2026-11-01', text: fingerprint };
    const links = [
      { 'review-by': review.by, 'review-on': review.on, 'review-text': fingerprint },
      { document: JSON.stringify({ lang: 'en', review }) },
    ];
    for (const link of links) {
      const page = await openBuilder(link);
      await until(() => wordsIn(page.card).includes('Alex Example'), 'the card does not say so');
      expect(page.textOf('#sign')).to.match(/Alex Example.*Ask them before you publish it\./);
    }
  });

  it('is taken away by a button', async () => {
    const page = await openBuilder();
    await sign(page, 'Sam Example');
    page.press('unsign');
    expect(page.card.getAttributeNames().filter((name) => name.startsWith('review'))).to.be.empty;
  });
});

describe('files in the builder', () => {
  const choose = (page: BuilderPage, text: BlobPart, name = 'ours.json') => {
    const transfer = new page.view.DataTransfer();
    transfer.items.add(new page.view.File([text], name, { type: 'application/json' }));
    const input = page.control('document-file');
    input.files = transfer.files;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('become the document', async () => {
    const page = await openBuilder();
    choose(page, '{"lang":"en","heading":"From a file"}');
    await until(() => wordsIn(page.card).includes('From a file'), 'the card is as before');
    expect(page.textOf('.said')).to.include('ours.json');
    await until(() => page.address()['document'], 'the address is as before');
  });

  it('are told where they are broken, and the card stays whole', async () => {
    const page = await openBuilder();
    choose(page, '{"lang":');
    await until(() => page.told().includes('document'), 'nothing is told');
    expect(wordsIn(page.card)).to.include('Get emergency help now');
  });

  it('are refused where they are over 256 KB', async () => {
    const page = await openBuilder();
    choose(page, `{"heading":"${'a'.repeat(262_145)}"}`);
    await until(() => page.textOf('.said').includes('256 KB'), 'nothing is told');
    expect(page.card.content).to.equal(undefined);
  });

  it('cost nothing else where they are too long for an address', async () => {
    const page = await openBuilder({ clinic: 'North' });
    choose(page, JSON.stringify({ heading: '"'.repeat(100_000) }));
    await until(() => page.told().includes('document'), 'nothing is told');
    expect(wordsIn(page.card)).to.include('North');
    expect(page.textOf('.snippet code')).to.include('North');
    page.set('attributes:phone', '306-555-0142');
    await until(() => page.address()['phone'], 'the address is as before');
    expect(page.address()['clinic']).to.equal('North');
  });

  it('are saved as they are', async () => {
    const text = '{"lang":"en","heading":"Ours"}';
    const page = await openBuilder({ document: text });
    let saved: Promise<string> | undefined;
    let name = '';
    const { createObjectURL } = page.view.URL;
    page.view.URL.createObjectURL = (blob) => {
      saved = blob instanceof page.view.Blob ? blob.text() : undefined;
      return createObjectURL.call(page.view.URL, blob);
    };
    page.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    page.press('download');
    expect([await saved, name]).to.deep.equal([text, 'back-spasm.json']);
  });

  for (const lang of ['en', 'fr', 'es', 'ar'])
    it(`begin with the built-in text without a problem, in ${lang}`, async () => {
      const page = await openBuilder(fragmentOf({ lang }));
      const { fingerprint } = page.card;
      page.press('built-in');
      await until(() => page.card.content, 'there is no document');
      await until(() => !page.told().length, 'there are problems');
      expect(page.card.problems).to.deep.equal([]);
      expect(page.card.fingerprint).to.equal(fingerprint);
    });
});
