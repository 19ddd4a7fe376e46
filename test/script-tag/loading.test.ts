/** Each way in which a page may load the script file. */
import { expect, nextFrame } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  card,
  cardsOf,
  documentOf,
  file,
  fileWith,
  finish,
  notesOf,
  open,
  openUntil,
  quiet,
  release,
  script,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

/** A card that looks as it should, was drawn once, and nothing was said. */
async function expectDrawn(frame: HTMLIFrameElement): Promise<void> {
  const [drawn] = await cardsOf(frame);
  await nextFrame();
  expect(await faultsOf(drawn)).to.deep.equal([]);
  expect(notesOf(frame)).to.deep.equal(quiet);
}

const inline = (code: string) => `<script>${code}</script>`;
const module = tag(file, 'type="module"');
const makeScript = `const script = document.createElement('script'); script.src = '${file}';`;
const other = fileWith({ after: '\n' });

describe('the script file draws a card', () => {
  for (const [way, body] of [
    ['in the head', script + card],
    ['in the body, before the card', `<body>${script}${card}`],
    ['after the card', card + script],
    ['inside the card', `<back-spasm-card>${script}Call us</back-spasm-card>`],
    ['inside the card, after its words', `<back-spasm-card>Call us${script}</back-spasm-card>`],
    ['as the last thing of all', `<body>${card}</body></html>${script}`],
    ['with defer', tag(file, 'defer') + card],
    ['with async', tag(file, 'async') + card],
    ['with type="module"', module + card],
    ['with type="module" after the card', card + module],
    ['with type="module" and async', tag(file, 'type="module" async') + card],
    ['with type="module" beside nomodule', module + tag(other, 'nomodule') + card],
    ['with type="module" and without', module + tag(other) + card],
    ['by import()', inline(`import('${file}')`) + card],
    ['imported by a module', `<script type="module">import '${file}'</script>${card}`],
    ['injected by another script', inline(`${makeScript} document.head.append(script)`) + card],
    [
      'injected when the page has loaded',
      inline(`addEventListener('load', () => { ${makeScript} document.body.append(script) })`) +
        card,
    ],
    [
      'injected in the place of a script of another type, which a plugin has held back',
      `${tag(file, 'type="text/held-back"')}${card}${inline(
        `const held = document.querySelector('[type="text/held-back"]');
        ${makeScript} held.replaceWith(script);`,
      )}`,
    ],
    ['by document.write', inline(`document.write('<script src="${file}"><\\/script>')`) + card],
    [
      'as text that a script has fetched',
      inline(`fetch('${file}').then((answer) => answer.text()).then((text) => {
        const script = document.createElement('script');
        script.text = text;
        document.head.append(script).remove();
      }).catch(() => {})`) + card,
    ],
    [
      'by eval, within a function',
      inline(`fetch('${file}').then((answer) => answer.text()).then((text) => eval(text))`) + card,
    ],
  ] as const)
    it(way, async () => {
      await expectDrawn(await open(`${witness}${body}`));
    });

  it('that was made by a script before it came', async () => {
    const make = inline(`document.body.append(document.createElement('back-spasm-card'))`);
    await expectDrawn(await open(`${witness}<body>${make}${script}`));
  });

  it('whose tag is written in capitals', async () => {
    await expectDrawn(await open(`${witness}${script}<BACK-SPASM-CARD></BACK-SPASM-CARD>`));
  });

  it('though its own tag has no end', async () => {
    await expectDrawn(await open(`${witness}${script}<p>Text</p><back-spasm-card>Call us`));
  });

  it('written into the page whole', async () => {
    await expectDrawn(await open(witness + inline('THE SCRIPT FILE') + card));
  });
});

describe('a script file that comes late', () => {
  for (const attributes of ['async', 'defer', 'type="module"', ''])
    it(`(${attributes || 'classic, at the end'}) leaves the words between the tags to be read until then`, async () => {
      const name = crypto.randomUUID();
      const frame = await openUntil(
        'back-spasm-card + p',
        `${witness}<back-spasm-card heading="Ours">Call us</back-spasm-card><p></p>${tag(fileWith({ hold: name }), attributes)}`,
      );
      expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
      await release(name);
      const [drawn] = await cardsOf(frame);
      expect(drawn?.shadowRoot?.querySelector('h2')?.textContent).to.equal('Ours');
      expect(notesOf(frame)).to.deep.equal(quiet);
    });
});

describe('a page that arrives in two pieces', () => {
  const json = (heading: string) => `<script type="application/json">{"heading":"${heading}"`;
  for (const [where, first, rest] of [
    ['within the card’s words', 'Call', ` us${json('Whole')}}</script></back-spasm-card>`],
    [
      'within its document',
      `Call us${json('Who').slice(0, -1)}`,
      'le"}</script></back-spasm-card>',
    ],
    ['before its document has ended', `Call us${json('Whole')}`, '}</script></back-spasm-card>'],
    ['after its document', `Call us${json('Whole')}}</script>`, '</back-spasm-card>'],
    ['after the card', `Call us${json('Whole')}}</script></back-spasm-card>`, '<p></p>'],
  ] as const)
    it(`cut ${where}, ends with a whole card and no complaint`, async () => {
      const frame = await openUntil(
        'back-spasm-card',
        `${witness}${script}<back-spasm-card>${first}`,
        { rest },
      );
      const [early] = await cardsOf(frame);
      const article = early?.shadowRoot?.querySelector('article');
      expect(article?.textContent).to.contain('You have chest pain');
      expect(documentOf(frame).readyState).to.equal('loading');
      await finish(frame);
      const [drawn] = await cardsOf(frame);
      expect(drawn?.shadowRoot?.querySelector('h2')?.textContent).to.equal('Whole');
      expect(drawn?.shadowRoot?.querySelector('article')).to.equal(article);
      expect(notesOf(frame)).to.deep.equal(quiet);
    });

  it('fills a placeholder only when it is all there', async () => {
    // Once there is what follows the words, the words are there.
    const frame = await openUntil(
      'div i',
      `${witness}${script}<div data-back-spasm-card><p>Call us</p><i></i>`,
      { rest: `${json('Whole')}}</script></div>` },
    );
    expect(documentOf(frame).querySelector('back-spasm-card')).to.equal(null);
    expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
    await finish(frame);
    const [drawn] = await cardsOf(frame);
    expect(drawn?.shadowRoot?.querySelector('h2')?.textContent).to.equal('Whole');
    expect(notesOf(frame)).to.deep.equal(quiet);
  });
});

describe('the script file', () => {
  it('asks for nothing but itself and keeps nothing', async () => {
    const frame = await open(script + card);
    await cardsOf(frame);
    const page = viewOf(frame);
    const requests = page.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    expect(requests).to.deep.equal([file]);
    expect(page.localStorage.length).to.equal(0);
    expect(page.sessionStorage.length).to.equal(0);
    expect(documentOf(frame).cookie).to.equal('');
  });

  it('leaves no name of its own on the page', async () => {
    const namesOf = (frame: HTMLIFrameElement) => Object.getOwnPropertyNames(viewOf(frame));
    const before = namesOf(await open(card));
    const after = namesOf(await open(script + card));
    expect(after.filter((name) => !before.includes(name))).to.deep.equal([]);
  });
});
