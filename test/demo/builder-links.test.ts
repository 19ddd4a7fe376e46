/** What a link brings is announced, and no other host hears of it before the visitor agrees. */
import { expect, nextFrame } from '@open-wc/testing';
import type { BuilderPage } from '../support/builder.js';
import { fragmentOf, openBuilder, until, wordsIn } from '../support/builder.js';
import { dialogOf, open, readingOf } from '../support/signing.js';

const foreign = '1aaaaaa0bbbbbb';
const review = { by: 'Alex Example', role: 'Physician', on: '2026-11-01' };

const attributesOf = (text: string) => ({
  'review-by': review.by,
  'review-role': review.role,
  'review-on': review.on,
  'review-text': text,
});
const documentOf = (text: string) => ({
  document: JSON.stringify({ lang: 'en', review: { ...review, text } }),
});

/** The same server by another name, which is another host to a browser. */
const otherHost = () => {
  const { protocol, hostname, port } = location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
};
const nameOf = (address: string) => new URL(address).host;

/** An address that counts how often it is asked for. */
function counted(host: string, body: string, type = 'application/json') {
  const name = crypto.randomUUID();
  const query = new URLSearchParams({ name, body, type });
  return {
    address: `${host}/test-server/counted?${query}`,
    times: async () =>
      Number(await (await fetch(`/test-server/counted/times?name=${name}`)).text()),
  };
}

describe('a link that brings a sign-off', () => {
  for (const [place, linkWith] of Object.entries({ attributesOf, documentOf }))
    it(`says whose it is and what it covers, by ${place}`, async () => {
      const { fingerprint } = (await openBuilder()).card;
      const link = linkWith(`${fingerprint} ${foreign}`);
      const page = await openBuilder({ ...link, languages: 'en fr' });
      const words = page.textOf('#notice');
      expect(words).to.include('Alex Example, Physician').and.to.include('2026-11-01');
      expect(words).to.match(/as it is now in English/);
      expect(words).to.match(/does not cover .*Français/);
      expect(words).to.match(/1 signed text .*no text of this card/);
      expect(words).to.not.match(/hash|fingerprint/i);
    });

  for (const [how, link] of Object.entries({
    'beside an attribute that is blank': { 'review-by': ' ' },
    'beside an empty attribute': { 'review-href': '' },
  }))
    it(`is announced in a document ${how}`, async () => {
      const { fingerprint } = (await openBuilder()).card;
      const page = await openBuilder({ ...documentOf(fingerprint), ...link });
      expect(page.textOf('#notice')).to.include('Alex Example, Physician');
    });

  it('is announced in a translation', async () => {
    const review = { by: 'Sam Example', on: '2026-11-02', text: foreign };
    const document = JSON.stringify({ lang: 'en', translations: { fr: { review } } });
    const page = await openBuilder({ document, languages: 'en fr' });
    expect(page.textOf('#notice')).to.include('Sam Example').and.to.include('2026-11-02');
  });

  it('may be in a document at an address with its hash, which is announced', async () => {
    const { address } = counted('', JSON.stringify({ lang: 'en', review: { ...review } }));
    const page = await openBuilder({ src: address, 'src-integrity': `sha384-${'A'.repeat(64)}` });
    expect(page.textOf('#notice')).to.include('a document that can say who reviewed the text');
  });

  for (const [what, link] of Object.entries({
    'an address that is none': { src: 'javascript:1' },
    'a day that is none': { 'review-on': 'bogus' },
  }))
    it(`gives a snippet of the card in the preview, beside ${what}`, async () => {
      const { fingerprint } = (await openBuilder()).card;
      const page = await openBuilder({ ...documentOf(fingerprint), ...link });
      await until(() => page.told().length, 'nothing is told');
      const pasted = document.createElement('div');
      pasted.innerHTML = page.textOf('.snippet code').replace(/<script defer.*?<\/script>/, '');
      const names = (card: Element | null) =>
        card?.getAttributeNames().filter((name) => /^(src|review-)/.test(name));
      expect(names(pasted.querySelector('back-spasm-card'))).to.deep.equal(names(page.card));
    });

  it('is announced before the preview uses anything of it', async () => {
    const page = await openBuilder();
    const saidBefore = new Promise<string>((resolve) => {
      new MutationObserver(() => resolve(page.textOf('#notice'))).observe(page.card, {
        attributes: true,
      });
    });
    page.go({ clinic: 'North', ...attributesOf(foreign) });
    expect(await saidBefore).to.include('Alex Example');
  });

  it('is announced in the dialog that a link opens, and no longer once it is gone', async () => {
    const page = await openBuilder({ sign: 'yes', ...attributesOf(foreign) });
    await open(page);
    expect(page.textOf('#reading-brought')).to.include('Alex Example, Physician');
    page.press('close-reading');
    page.press('unsign');
    expect(page.textOf('#notice')).to.not.include('Alex Example');
  });

  it('is compared with a document at an address once that has come', async () => {
    const { address } = counted('', '{"lang":"en","summary":"Other words."}');
    const { fingerprint } = (await openBuilder()).card;
    const page = await openBuilder({ src: address, ...attributesOf(fingerprint) });
    await until(() => /covers no text/.test(page.textOf('#notice')), 'nothing is compared');
    await until(() => wordsIn(page.card).includes('Other words.'), 'the document does not come');
    const own = { src: address, ...attributesOf(page.card.fingerprint) };
    const covered = await openBuilder(own);
    await until(
      () => /covers the text as it is now in English/.test(covered.textOf('#notice')),
      'it is not found to cover the text',
    );
  });

  it('pushes nothing out of sight with a name that has no end', async () => {
    const by = 'a'.repeat(100);
    const page = await openBuilder({ ...attributesOf(foreign), 'review-by': by });
    expect(page.textOf('#notice')).to.include('…').and.to.include('Ask them before');
    expect(page.textOf('#notice')).to.not.include('a'.repeat(101));
  });

  it('is not announced where there is none', async () => {
    const page = await openBuilder({ clinic: 'North' });
    expect(page.textOf('#notice')).to.equal('');
  });
});

/** A card that has asked for a document is ready only with it; a picture is asked for as it is drawn. */
async function settled({ card }: Pick<BuilderPage, 'card'>): Promise<void> {
  await card.ready;
  await nextFrame();
  await nextFrame();
}

describe('a link that names a document at another host', () => {
  it('requests nothing before the visitor agrees, and then loads it', async () => {
    const { address, times } = counted(otherHost(), '{"heading":"From afar"}');
    const page = await openBuilder({ src: address });
    await settled(page);
    expect(await times()).to.equal(0);
    expect(page.textOf('#notice')).to.include(nameOf(address));
    page.press('agree');
    await until(() => wordsIn(page.card).includes('From afar'), 'it does not come');
    expect(page.textOf('#notice')).to.not.include(nameOf(address));
  });

  it('has no text to sign before that', async () => {
    const { address, times } = counted(otherHost(), '{"heading":"From afar"}');
    const page = await openBuilder({ sign: 'yes', src: address });
    await until(() => dialogOf(page)?.open, 'the dialog stays closed');
    await settled(page);
    expect(await times()).to.equal(0);
    expect((page.control('has-read') as HTMLInputElement).disabled).to.equal(true);
    page.find('dialog [data-do="agree"]').click();
    await until(() => {
      const card = readingOf(page);
      return card && wordsIn(card).includes('From afar');
    }, 'it does not come');
  });

  // The card takes out of an address what nobody sees.
  const disguises: Readonly<Record<string, (address: string) => string>> = {
    'without a scheme': (address) => ` ${address.replace(/^http:/, '')}`,
    'with a soft hyphen': (address) => address.replace('http://', '/\u00ad/'),
    'with a space of no width': (address) => address.replace('http://', '/\u200b/'),
    'with a backslash': (address) => address.replace('http://', '\\\\'),
    'with a line break': (address) => address.replace('http://', 'ht\ntp:/\n/'),
  };
  for (const [how, disguise] of Object.entries(disguises))
    it(`goes by where the address leads, ${how}`, async () => {
      const { address, times } = counted(otherHost(), '{"heading":"From afar"}');
      await settled(await openBuilder({ src: disguise(address) }));
      expect(await times()).to.equal(0);
    });

  it('loads a document of its own site at once', async () => {
    const { address } = counted('', '{"heading":"From here"}');
    const page = await openBuilder({ src: address });
    await until(() => wordsIn(page.card).includes('From here'), 'it does not come');
    expect(page.textOf('#notice')).to.equal('');
  });
});

const square = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

describe('a picture at another host', () => {
  const documentWith = (src: string) =>
    JSON.stringify({ lang: 'en', illustration: { src, alt: 'Our picture' } });

  for (const how of ['in a document of the link', 'in a document at an address'])
    it(`is not requested before the visitor agrees, ${how}`, async () => {
      const { address, times } = counted(otherHost(), square, 'image/svg+xml');
      const document = documentWith(address);
      const isInLink = how.includes('of the link');
      const page = await openBuilder(
        isInLink ? { document } : { src: counted('', document).address },
      );
      await until(() => page.textOf('#notice').includes(nameOf(address)), 'nobody is asked');
      page.card.scrollIntoView();
      await settled(page);
      expect(await times()).to.equal(0);
      expect(page.card.querySelector('[slot=illustration] svg')).to.not.equal(null);
      page.press('agree');
      await until(() => !page.card.querySelector('[slot=illustration]'), 'the drawing stays');
      page.card.shadowRoot?.querySelector('[part=illustration]')?.scrollIntoView();
      await until(async () => (await times()) > 0, 'it is not asked for');
    });

  it('is not requested where the text is read, either', async () => {
    const { address, times } = counted(otherHost(), square, 'image/svg+xml');
    const page = await openBuilder(fragmentOf({ sign: 'yes', document: documentWith(address) }));
    await open(page);
    await settled(page);
    expect(await times()).to.equal(0);
    expect(page.textOf('#reading-unseen')).to.include('Our picture');
  });

  it('is signed by nobody, who would sign what a signed card leaves out', async () => {
    const { address } = counted(otherHost(), square, 'image/svg+xml');
    const page = await openBuilder(fragmentOf({ sign: 'yes', document: documentWith(address) }));
    await open(page);
    await until(
      () => page.textOf('#has-read-why').includes('cannot be signed: it has a picture'),
      'nobody is told',
    );
    page.press('at-end');
    expect((page.control('has-read') as HTMLInputElement).disabled).to.equal(true);
    page.find('.reading-form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(page);
    expect(page.card.hasAttribute('review-text')).to.equal(false);
  });

  it('is not requested for an item, either', async () => {
    const { address, times } = counted(otherHost(), square, 'image/svg+xml');
    const points = [{ text: 'Ours.', picture: { src: address, alt: 'Our class' } }];
    const document = JSON.stringify({ lang: 'en', points });
    const page = await openBuilder({ sign: 'yes', document });
    await open(page);
    const pictureOn = (card: Element | null) => card?.shadowRoot?.querySelector('[part=item] img');
    for (const card of [page.card, readingOf(page)])
      pictureOn(card)?.parentElement?.scrollIntoView();
    await settled(page);
    // It is drawn anew where something else changes.
    page.set('attributes:summary', 'Other words.');
    await until(() => wordsIn(page.card).includes('Other words.'), 'the card stays');
    await settled(page);
    let printed = 0;
    page.view.print = () => (printed += 1);
    const print = () =>
      page.card.shadowRoot?.querySelector<HTMLElement>('[data-action=print]')?.click();
    print();
    expect(printed).to.equal(0);
    expect(page.textOf('.said')).to.include('The handout has a picture that is not loaded.');
    await settled(page);
    expect(await times()).to.equal(0);
    page.press('agree');
    await until(() => !page.textOf('#notice').includes(nameOf(address)), 'it is still asked');
    pictureOn(page.card)?.scrollIntoView();
    await until(async () => (await times()) > 0, 'it is not asked for');
    print();
    await until(() => printed === 1, 'nothing is printed');
  });
});
