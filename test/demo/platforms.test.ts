import { expect } from '@open-wc/testing';
import { platforms } from '../../demo/builder/snippet/platforms/list.js';
import type { Kind } from '../../demo/builder/snippet/platforms/platform.js';

const kinds: readonly Kind[] = ['tag', 'prerendered', 'div', 'iframe', 'npm'];

describe('the platforms on which a snippet can be pasted', () => {
  it('have a name each, and no two the same', () => {
    const names = platforms.map(({ name }) => name);
    expect(names).to.not.include('');
    expect([...new Set(names)]).to.deep.equal(names);
  });

  for (const { name, how, fates, sources } of platforms) {
    it(`say what ${name} does to each kind of snippet, once`, () => {
      expect(fates.map(({ kind }) => kind)).to.deep.equal(kinds);
    });

    it(`say how to paste into ${name}, in sentences of at most 25 words`, () => {
      expect(how).to.not.be.empty;
      for (const text of [...how, ...fates.map(({ fate }) => fate)]) {
        expect(text, text).to.match(/^[A-Z].*\.$/);
        expect(text, text).to.not.match(/[.!?] /);
        expect(text.split(/\s+/).length, text).to.be.at.most(25);
      }
    });

    it(`name pages to check this about ${name}, by addresses that are safe to open`, () => {
      expect(sources).to.not.be.empty;
      for (const { title, href } of sources) {
        expect(title).to.not.equal('');
        expect(new URL(href).protocol, href).to.equal('https:');
      }
    });
  }
});
