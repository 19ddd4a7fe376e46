/** Whoever signs in the builder has read that text, in that language. */
import { expect, nextFrame } from '@open-wc/testing';
import french from '../../src/languages/fr.json';
import { openBuilder, until, wordsIn } from '../support/builder.js';
import { dialogOf, open, read, readingOf, sign, signatureOf } from '../support/signing.js';

function blankJpeg(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 9, height: 9 });
  return canvas.toDataURL('image/jpeg');
}

describe('signing in the builder', () => {
  it('names the text of the preview, and the card then says who reviewed it', async () => {
    const page = await openBuilder();
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
    await until(() => wordsIn(page.card).includes('Sam Example'), 'the card does not say so');
    expect(page.textOf('#sign')).to.include('Signed by Sam Example');
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
      layout: 'brief',
      'review-by': 'Alex Example',
      'review-on': '2026-11-01',
      document: '{"lang":"en","review":{"by":"Kim Example","on":"2026-11-01"}}',
    });
    await read(page);
    const words = wordsIn(readingOf(page) ?? page.card);
    for (const title of ['Medicines', 'Key facts', 'Causes', 'Print in large type', 'Sources'])
      expect(words.toLowerCase()).to.include(title.toLowerCase());
    for (const name of ['Alex Example', 'Kim Example']) expect(words).to.not.include(name);
    expect(readingOf(page)?.shadowRoot?.querySelectorAll('details')).to.have.lengthOf(0);
  });

  it('shows with it what no full card shows: words on folds, of pictures, and where buttons lead', async () => {
    const text = {
      lang: 'en',
      help: { today: { glance: 'Fever and numbness.' } },
      illustration: { alt: 'Our own back.' },
      moves: [{ text: 'Roll.', picture: { src: blankJpeg(), alt: 'Our roll.' } }],
    };
    const page = await openBuilder({
      document: JSON.stringify(text),
      'book-href': 'https://clinic.example/book',
      'feedback-href': 'mailto:desk@clinic.example',
    });
    await read(page);
    const unseen = [...page.document.querySelectorAll('#reading-unseen li')].map(
      ({ textContent }) => textContent,
    );
    expect(unseen).to.include.members([
      'Fever and numbness.',
      'Our own back.',
      'Our roll.',
      'https://clinic.example/book',
      'mailto:desk@clinic.example',
    ]);
  });

  it('is none of a text with a picture that this browser cannot draw', async () => {
    const picture = { src: 'data:image/jpeg;base64,/9j/AA', alt: 'Our roll.' };
    const page = await openBuilder({
      document: JSON.stringify({ lang: 'en', moves: [{ text: 'Roll.', picture }] }),
    });
    await open(page);
    page.find('#reading-text').scrollTo(0, 1_000_000);
    const image = () => readingOf(page)?.shadowRoot?.querySelector('img');
    await until(() => image()?.loading === 'eager' && image()?.complete, 'it is not looked at');
    await nextFrame();
    expect(page.control('has-read').disabled).to.equal(true);
  });

  it('counts for a card that shows some sections alone', async () => {
    const page = await openBuilder({ sections: 'tips' });
    await sign(page, 'Sam Example');
    expect(signatureOf(page)).to.deep.equal([page.card.fingerprint]);
    page.tick('section', 'facts');
    await until(() => page.told().includes('attributes:review-text'), 'it counts for more');
  });

  it('shows the text in no colour or size that a link brings', async () => {
    const page = await openBuilder({
      sign: 'yes',
      theme: 'dark',
      '--bsc-text': '#fff',
      '--bsc-font-size': '1px',
    });
    await open(page);
    const card = readingOf(page);
    expect(card?.style).to.have.lengthOf(0);
    expect(card?.hasAttribute('theme')).to.equal(false);
    expect(page.card.style.getPropertyValue('--bsc-text')).to.equal('#fff');
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

  it('asks again where the text has changed', async () => {
    const page = await openBuilder();
    await read(page);
    page.tick('has-read');
    page.press('close-reading');
    page.set('attributes:summary', 'Other words.');
    await read(page);
    expect(page.control('has-read').checked).to.equal(false);
  });

  it('ends where somebody puts something else into the address', async () => {
    const page = await openBuilder();
    await read(page);
    page.set('attributes:review-by', 'Sam Example');
    page.tick('has-read');
    page.go({ sign: 'yes', summary: 'Words that nobody has read.' });
    await until(() => wordsIn(page.card).includes('nobody has read'), 'the link is not followed');
    await open(page);
    expect(page.control('has-read').checked).to.equal(false);
    expect(page.control('attributes:review-by').value).to.equal('');
    page.find('dialog button.main').click();
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

  for (const [what, settings] of Object.entries({
    'words of the page': { heading: 'Ours', 'book-label': 'Come and see us' },
    'words of the page that name its language': { 'heading-en': 'Ours', heading: 'Theirs' },
    'a document that names no language': { document: '{"heading":"Ours"}' },
  }))
    it(`is of the text that a reader of another language gets, beside ${what}`, async () => {
      const page = await openBuilder({ languages: 'en fr', ...settings });
      await sign(page, 'Sam Example', 'fr');
      expect(page.textOf('#sign')).to.match(/English: not signed yet Français: signed/);
      expect(page.textOf('#sign')).to.not.include('Ask them');
      page.set('shown-language', 'fr');
      await until(() => page.card.language === 'fr', 'the preview stays in English');
      expect(wordsIn(page.card)).to.include(french.heading).and.not.include('Ours');
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
