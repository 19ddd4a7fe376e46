/** What a reader sees between the tags while the script does not run, whatever keeps it from that. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { drawFallback } from '../../src/prerender/static-card.js';
import '../../src/languages/fr.js';
import { faultsOf } from '../support/looks.js';
import {
  cardsOf,
  documentOf,
  file,
  fileWith,
  open,
  openUntil,
  release,
  tag,
  viewOf,
} from '../support/page.js';

const number = { 'emergency-number': '112' };
const signs = {
  en: drawFallback({ attributes: number }),
  fr: drawFallback({ attributes: number, pageLanguage: 'fr' }),
};
const last = { en: 'after a bad fall', fr: 'après une mauvaise chute' };
const cardIn = (language: 'en' | 'fr') =>
  `${tag('/dist/cdn/languages/fr.js')}<back-spasm-card lang="${language}" emergency-number="112">${signs[language]}</back-spasm-card>`;

/** What keeps a script from running, as the tag that a page has for it. */
const losses: Record<string, { readonly script: string; readonly csp?: string }> = {
  'is blocked by the page’s policy': { script: tag(file), csp: "script-src 'none'" },
  'is not there': { script: tag('/dist/cdn/nowhere.js') },
  'is refused, since it is not the file of its hash': {
    script: tag(
      fileWith({ after: ';' }),
      'integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"',
    ),
  },
  'throws before it has begun': { script: tag(fileWith({ before: 'throw 0;' })) },
  'arrives by half': { script: tag(fileWith({ cut: 'half' })) },
  'is another file': { script: tag('/dist/cdn/integrity.json') },
  'throws as it defines the card': {
    script: `<script>customElements.define = () => { throw new Error('no') }</script>${tag(file)}`,
  },
  'throws as it makes the card': {
    script: `<script>Element.prototype.attachShadow = () => { throw new Error('no') }</script>${tag(file)}`,
  },
  'throws as the card comes to the page': {
    script: `<script>MutationObserver.prototype.observe = () => { throw new Error('no') }</script>${tag(file)}`,
  },
  'throws as it reads the page': {
    script: `<script>JSON.stringify = () => { throw new Error('no') }</script>${tag(file)}`,
  },
  'throws as it draws': {
    script: `<script>document.createTreeWalker = () => { throw new Error('no') };
      Document.prototype.importNode = () => { throw new Error('no') }</script>${tag(file)}`,
  },
};

/** What a page may hold that stands in the place of a method of its document. */
for (const name of [
  'createElement',
  'importNode',
  'createTreeWalker',
  'createComment',
  'querySelectorAll',
  'addEventListener',
  'readyState',
])
  losses[`meets a picture named ${name}`] = {
    script: `<img name="${name}" alt="">${tag(file)}`,
  };

/** The words between the tags that a reader can see. */
const seen = (frame: HTMLIFrameElement) => documentOf(frame).body.innerText;

/** What a reader can see of a card: itself, where it is drawn in spite of all, else those words. */
function readable(frame: HTMLIFrameElement): { words: string; link: Element | null | undefined } {
  const drawn = documentOf(frame)
    .querySelector('back-spasm-card')
    ?.shadowRoot?.querySelector<HTMLElement>('.emergency');
  return drawn
    ? { words: drawn.innerText, link: drawn.querySelector('a') }
    : { words: seen(frame), link: documentOf(frame).querySelector('a') };
}

describe('where the script of a card', () => {
  for (const [loss, { script, csp }] of Object.entries(losses))
    for (const language of ['en', 'fr'] as const)
      it(`${loss}, the signs of an emergency are there: ${language}`, async () => {
        const frame = await open(script + cardIn(language), csp ? { csp } : {});
        await nextFrame();
        const { words, link } = readable(frame);
        expect(words).to.contain(last[language]).and.to.contain('112');
        expect(link?.getAttribute('href')).to.equal('tel:112');
        expect(link?.getClientRects().length, 'the link shows').to.be.greaterThan(0);
      });

  it('is late, the signs are there until the card is', async () => {
    const hold = crypto.randomUUID();
    const late = tag(fileWith({ hold }), 'async');
    const frame = await openUntil('#below', `${late}${cardIn('en')}<p id="below">Below</p>`);
    await nextFrame();
    expect(seen(frame)).to.contain(last.en);
    await release(hold);
    const [card] = await cardsOf(frame);
    await nextFrame();
    expect(seen(frame).match(/Get emergency help now/g)).to.equal(null);
    expect(card?.shadowRoot?.textContent).to.contain(last.en);
  });

  it('comes in time, the reader never sees them twice', async () => {
    const frame = await open(`${tag(file)}<back-spasm-card>${signs.en}</back-spasm-card>`);
    const [card] = await cardsOf(frame);
    expect(await faultsOf(card)).to.deep.equal([]);
  });

  it('is late, what a reader looks at hardly moves', async () => {
    const hold = crypto.randomUUID();
    const late = tag(fileWith({ hold }), 'async');
    const frame = await openUntil(
      '#below',
      `<style>body { margin: 8px; font: 16px/1.5 sans-serif }</style><h1>Your back</h1>${late}
      ${cardIn('en')}<p id="below">Below</p>`,
    );
    frame.style.cssText = 'width: 390px; height: 700px';
    const view = viewOf(frame);
    if (!view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    let shift = 0;
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift' });
    for (let count = 0; count < 3; count += 1) await new Promise(view.requestAnimationFrame);
    shift = 0;
    await release(hold);
    await cardsOf(frame);
    for (let count = 0; count < 3; count += 1) await new Promise(view.requestAnimationFrame);
    // https://web.dev/articles/cls calls up to 0.1 good.
    expect(shift).to.be.at.most(0.1);
  });
});

describe('a card whose language is lost', () => {
  const without = (language: 'en' | 'fr') =>
    open(`${tag(file)}<back-spasm-card lang="fr">${signs[language]}</back-spasm-card>`);

  it('shows the signs in that language above the card in English', async () => {
    const frame = await without('fr');
    const [card] = await cardsOf(frame);
    expect(seen(frame)).to.contain(last.fr);
    const own = documentOf(frame).querySelector('back-spasm-card > div')?.getBoundingClientRect();
    const level = card?.shadowRoot?.querySelector('.emergency')?.getBoundingClientRect();
    expect(own && level && own.height > 100 && own.bottom <= level.top).to.equal(true);
  });

  it('does not show them twice where they are in English, too', async () => {
    const frame = await without('en');
    await cardsOf(frame);
    expect(seen(frame).trim()).to.equal('');
  });
});

describe('a placeholder whose script is lost', () => {
  it('shows the signs of an emergency', async () => {
    const frame = await open(
      `${tag('/dist/cdn/nowhere.js')}<div data-back-spasm-card>${signs.en}</div>`,
    );
    expect(seen(frame)).to.contain(last.en);
  });

  it('shows the card once there is a script', async () => {
    const frame = await open(`${tag(file)}<div data-back-spasm-card>${signs.en}</div>`);
    await waitUntil(() => documentOf(frame).querySelector('back-spasm-card'));
    const [card] = await cardsOf(frame);
    expect(await faultsOf(card)).to.deep.equal([]);
  });
});
