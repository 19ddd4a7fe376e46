/** Documents come into the builder from files, and leave it as files, whole. */
import { expect } from '@open-wc/testing';
import type { BuilderPage } from '../support/builder.js';
import { fragmentOf, openBuilder, until, wordsIn } from '../support/builder.js';

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
