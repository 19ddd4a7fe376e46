/** The text between the tags, as a browser writes it for a framework. */
import { expect } from '@open-wc/testing';
import { fallback } from '../../src/prerender/fallback.js';
import type { FallbackOptions } from '../../src/prerender/fallback.js';
import '../../src/languages/ar.js';
import '../../src/languages/es.js';
import '../../src/languages/fr.js';
import { withQuery } from '../support/page.js';

const cases: Readonly<Record<string, FallbackOptions>> = {
  'of nothing': {},
  'in French, with a number': { pageLanguage: 'fr', attributes: { 'emergency-number': '112' } },
  'in Arabic, at another level': { attributes: { lang: 'ar', 'heading-level': 4 } },
  'in Spanish, of a document': {
    content: {
      lang: 'es',
      help: { emergency: { heading: 'Urgente', items: ['Una señal <más>.\n"Otra".'] } },
    },
  },
  'with a number that is none': { attributes: { 'emergency-number': 'call us' } },
};

/** As the package writes it in Node, where it follows the template of a prerendered card. */
async function fromNode(options: FallbackOptions): Promise<string> {
  const address = withQuery('/test-server/prerender', { options: JSON.stringify(options) });
  const { html }: { html: string } = await (await fetch(address)).json();
  return /<\/template>(.*?)(?:<script .*)?<\/back-spasm-card>$/s.exec(html)?.[1] ?? 'none';
}

describe('fallback() in a browser', () => {
  for (const [what, options] of Object.entries(cases)) {
    it(`writes what it writes in Node, ${what}`, async () => {
      expect(fallback(options)).to.equal(await fromNode(options));
    });

    it(`gives markup that a browser reads as it was written, ${what}`, () => {
      const host = document.createElement('div');
      host.innerHTML = fallback(options);
      const sameMarkup = document.createElement('div');
      sameMarkup.innerHTML = host.innerHTML;
      expect(sameMarkup.isEqualNode(host)).to.equal(true);
      expect(host.children).to.have.lengthOf(1);
      expect(host.querySelectorAll('li').length).to.be.greaterThan(5);
      expect(host.querySelectorAll('[class], [style], [id], [part], script')).to.have.lengthOf(0);
    });
  }
});
