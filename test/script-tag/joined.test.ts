/** The script file as build tools and servers hand it on: joined to others, minified, in other charsets. */
import { expect } from '@open-wc/testing';
import { faultsOf } from '../support/looks.js';
import {
  card,
  cardsOf,
  documentOf,
  fileWith,
  notesOf,
  open,
  quiet,
  script,
  tag,
  viewOf,
  witness,
} from '../support/page.js';

async function expectDrawn(frame: HTMLIFrameElement): Promise<void> {
  const [drawn] = await cardsOf(frame);
  expect(await faultsOf(drawn)).to.deep.equal([]);
  expect(notesOf(frame)).to.deep.equal(quiet);
}

describe('the script file joined to another', () => {
  for (const [way, before] of [
    ['in strict mode', '"use strict";globalThis.before = 1;\n'],
    ['in strict mode, without a semicolon', '"use strict"\nglobalThis.before = 1\n'],
    ['that ends in a number', 'globalThis.before = 1'],
    ['that ends in a function call', '(function () { globalThis.before = 1 })()'],
    ['that ends in a function expression', 'globalThis.before = 1; var f = function () {}'],
    ['that ends in an arrow function', 'globalThis.before = 1; var f = () => {}'],
    ['that ends in an object', 'globalThis.before = 1; var o = {}'],
    ['that ends in a template', 'globalThis.before = 1; var t = `t`'],
    ['that ends in a regular expression', 'globalThis.before = 1; var r = /a/'],
    ['that ends in a negation', 'globalThis.before = 1; var n = 1; n++'],
    ['that ends in a comment', 'globalThis.before = 1 // the end'],
    [
      'that ends in the name of its source map',
      'var f = function () { return before }\nglobalThis.before = 1\n//# sourceMappingURL=data:,',
    ],
    [
      'that declares the letters that a minifier uses',
      `globalThis.before = 1;var ${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}=0,${letter.toUpperCase()}=0`).join()},$=0,_=0;`,
    ],
    [
      'that declares those letters for good',
      `globalThis.before = 1;const ${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}=0,${letter.toUpperCase()}=0`).join()},$=0,_=0;`,
    ],
    ['that begins with a byte order mark', '\uFEFFglobalThis.before = 1\n\uFEFF'],
  ] as const)
    it(`${way} draws, and so does the other`, async () => {
      const frame = await open(witness + tag(fileWith({ before })) + card);
      await expectDrawn(frame);
      expect(Reflect.get(viewOf(frame), 'before')).to.equal(1);
    });

  for (const [way, after] of [
    ['that begins with a bracket', '(function () { globalThis.after = 1 })()'],
    ['that begins with a square bracket', '[1].forEach(function () { globalThis.after = 1 })'],
    ['that begins with a template', '`${globalThis.after = 1}`'],
    ['that begins with a sign', '+function () { globalThis.after = 1 }()'],
    ['that asks for strict mode', '"use strict";globalThis.after = 1'],
  ] as const)
    it(`before one ${way} draws, and so does the other`, async () => {
      const frame = await open(witness + tag(fileWith({ after })) + card);
      await expectDrawn(frame);
      expect(Reflect.get(viewOf(frame), 'after')).to.equal(1);
    });

  for (const [wrapper, before, after] of [
    ['a function', '(function () {', '})();'],
    ['a strict arrow function', '(() => { "use strict";', '})()'],
    ['try', 'try {', '} catch (error) { console.error(error) }'],
    [
      'a CommonJS wrapper',
      '(function (exports, require, module) {',
      '}).call({}, {}, () => {}, { exports: {} });',
    ],
    [
      'a page that has AMD’s define',
      'globalThis.define = Object.assign(() => {}, { amd: {} });',
      '',
    ],
  ] as const)
    it(`draws within ${wrapper}`, async () => {
      await expectDrawn(await open(witness + tag(fileWith({ before, after })) + card));
    });
});

describe('the script file minified again', () => {
  for (const minify of ['terser', 'esbuild'])
    for (const [kind, attributes] of [
      ['a classic script', ''],
      ['a module', 'type="module"'],
    ])
      it(`by ${minify} draws as ${kind}`, async () => {
        await expectDrawn(await open(witness + tag(fileWith({ minify }), attributes) + card));
      });
});

describe('the script file served', () => {
  for (const type of [
    'text/javascript; charset=utf-8',
    'text/javascript; charset=windows-1252',
    'text/javascript; charset=shift_jis',
    'text/javascript; charset=iso-2022-jp',
    'text/javascript; charset=gb18030',
    'text/javascript; charset=x-user-defined',
    'text/javascript; charset=nonsense',
    'application/x-javascript',
    'text/plain',
    'application/octet-stream',
    '',
  ])
    it(`as ${type || 'nothing in particular'} draws, and says it all in good letters`, async () => {
      const address = fileWith({ header: `content-type: ${type}` });
      await expectDrawn(await open(witness + tag(address) + card));
    });

  it('with a byte order mark draws', async () => {
    await expectDrawn(await open(witness + tag(fileWith({ before: '\uFEFF' })) + card));
  });

  it('in UTF-16 draws, where it says so', async () => {
    const address = fileWith({ before: '\uFEFF', as: 'utf16le' });
    await expectDrawn(await open(witness + tag(address) + card));
  });

  const utf16 = fileWith({ header: 'content-type: text/javascript; charset=utf-16le' });

  it('as UTF-16, which it is not, leaves the words between the tags to be seen', async () => {
    const frame = await open(`${witness}${tag(utf16)}<back-spasm-card>Call us</back-spasm-card>`);
    expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
    expect(notesOf(frame).said).to.have.lengthOf(1); // the browser’s own error
  });

  it('as UTF-16, which it is not, draws as a module, since modules are UTF-8', async () => {
    await expectDrawn(await open(witness + tag(utf16, 'type="module"') + card));
  });

  for (const [how, address, attributes] of [
    [
      'as HTML that may not be sniffed',
      fileWith({ header: 'content-type: text/html\nx-content-type-options: nosniff' }),
      '',
    ],
    [
      'as plain text, to a module',
      fileWith({ header: 'content-type: text/plain' }),
      'type="module"',
    ],
    ['not at all', '/dist/cdn/missing.js', ''],
  ] as const)
    it(`${how} leaves the words between the tags to be seen`, async () => {
      const frame = await open(
        `${witness}${tag(address, attributes)}<back-spasm-card>Call us</back-spasm-card>`,
      );
      expect(documentOf(frame).body.innerText.trim()).to.equal('Call us');
      expect(notesOf(frame).said).to.deep.equal(['script failed']);
    });
});

describe('a page in another charset', () => {
  for (const charset of ['windows-1252', 'shift_jis', 'iso-8859-15', 'koi8-r', 'gbk'])
    it(`${charset} shows the same card`, async () => {
      await expectDrawn(await open(witness + script + card, { charset }));
    });

  it('has its own letters in the card, and those of a document in UTF-8', async () => {
    const address = `/test-server/document?${new URLSearchParams({ body: '{"summary":"Café – “ä” 痛"}' })}`;
    const body = `<back-spasm-card src="${address.replaceAll('&', '&amp;')}" heading="Café ä"></back-spasm-card>`;
    const frame = await open(witness + script + body, { charset: 'windows-1252' });
    const [drawn] = await cardsOf(frame);
    await (drawn && Reflect.get(drawn, 'ready'));
    const root = drawn?.shadowRoot;
    expect(root?.querySelector('h2')?.textContent).to.equal('Café ä');
    expect(root?.querySelector('[part=summary]')?.textContent).to.equal('Café – “ä” 痛');
    expect(notesOf(frame)).to.deep.equal(quiet);
  });
});
