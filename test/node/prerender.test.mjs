import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prerender } from 'back-spasm-card/prerender';
import { listNames } from '../../dist/document/schema.js';
import { attributeNames } from '../../dist/settings.js';
import { readText, root } from './project.mjs';
import { english, texts } from './texts.mjs';

const french = texts.find(({ lang }) => lang === 'fr');
const inRoot = (html) => /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)?.[1] ?? '';
const inStyle = (html) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
/** All tags, names only. */
const tagsIn = (html) => new Set(Array.from(html.matchAll(/<(\w[\w-]*)/g), ([, name]) => name));
const wordsOf = (html) =>
  html
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ');

/** Every text of a document, but for what is not shown as it is. */
const textsOf = ({ heading, summary, help, disclaimer, ...lists }) => [
  heading,
  summary,
  disclaimer,
  ...Object.values(help).flatMap(({ heading, action, lead }) => [heading, action, lead]),
  ...[...listNames.map((name) => lists[name]), ...Object.values(help).map(({ items }) => items)]
    .flat()
    .flatMap(({ group = [], title = [], text, list = [], steps = [] }) =>
      [group, title, text, list, steps].flat(),
    ),
];

const evil = `</template></script><script>alert("1")</script><!-- ' & \r\0`;

describe('a prerendered card', () => {
  it('is the element with its root in a template, and the emergency level for browsers that know none', () => {
    const { html, problems } = prerender();
    assert.match(
      html,
      /^<back-spasm-card><template shadowrootmode="open"><style>[^<]+<\/style><div class="wrapper light" lang="en" dir="ltr">.*<\/div><\/template><div lang="en" dir="ltr"><h2>Emergency – .*<\/div><\/back-spasm-card>$/s,
    );
    assert.deepEqual(problems, []);
  });

  it('has all of the text', () => {
    const words = wordsOf(prerender().html);
    for (const text of textsOf(english)) assert.ok(words.includes(text), text);
  });

  it('keeps its attributes', () => {
    const { html } = prerender({
      attributes: { clinic: 'Ours', 'heading-level': 3, citations: true },
      trustedAttributes: { id: 'card' },
    });
    assert.match(
      html,
      /^<back-spasm-card clinic="Ours" heading-level="3" citations="" id="card"><template /,
    );
    assert.match(html, /<h3 [^>]*>Lower back muscle spasms<\/h3>/);
    assert.match(html, /<p class="?from"?>From <bdi>Ours<\/bdi><\/p>/);
    assert.match(html, /<sup aria-hidden=/);
  });

  for (const [name, value] of Object.entries({
    style: 'position:fixed;inset:0;background:url(https://elsewhere.example/)',
    'data-ng-init': 'alert(1)',
    id: 'config',
    class: 'modal-backdrop',
    slot: 'header',
  }))
    it(`leaves out ${name}, for which nobody has vouched, and says where it may stand`, () => {
      const { html, problems } = prerender({ attributes: { [name]: value } });
      assert.match(html, /^<back-spasm-card><template/);
      assert.deepEqual(
        problems.map(({ path, message }) => [path, message.includes('trustedAttributes')]),
        [[name, true]],
      );
      const vouched = prerender({ trustedAttributes: { [name]: value } });
      assert.ok(vouched.html.startsWith(`<back-spasm-card ${name}="`));
      assert.deepEqual(vouched.problems, []);
    });

  it('takes no handler, whoever vouches for it', () => {
    const { html, problems } = prerender({ trustedAttributes: { onclick: 'alert(1)' } });
    assert.doesNotMatch(html, /onclick/);
    assert.equal(problems.length, 1);
  });

  it('leaves out an attribute that is false', () => {
    const { html, problems } = prerender({ attributes: { citations: false, hidden: false } });
    assert.match(html, /^<back-spasm-card><template/);
    assert.doesNotMatch(html, /<sup/);
    assert.deepEqual(problems, []);
  });

  it('has the button that prints, though Node cannot', () => {
    assert.match(prerender().html, /<button [^>]*data-action=print[ >]/);
  });

  it('says what reads it aloud where there is no picture', () => {
    const { html } = prerender({ content: { illustration: { alt: 'Two "backs"', src: 'a.png' } } });
    assert.match(html, /<img src="a.png" alt="Two &quot;backs&quot;"/);
  });

  it('judges the sign-off by the day that it is told', () => {
    const signed = { 'review-by': 'Sam', 'review-on': '2026-03-31' };
    const attributes = { ...signed, 'review-text': prerender().fingerprint };
    const on = (today) => prerender({ attributes, today }).html;
    assert.match(on('2026-04-01'), /next review is due on/);
    assert.match(on('2030-04-01'), /past its review date/);
  });

  it('tells its fingerprint, which is that of its text', () => {
    const { fingerprint } = prerender();
    assert.match(fingerprint, /^\d+-[a-f\d]{32}$/);
    assert.equal(prerender({ attributes: { layout: 'brief' } }).fingerprint, fingerprint);
    assert.notEqual(prerender({ attributes: { summary: 'Ours' } }).fingerprint, fingerprint);
  });
});

describe('what attributes and documents say', () => {
  const allOf = (value) => Object.fromEntries(attributeNames.map((name) => [name, value]));

  for (const as of ['shadow', 'text'])
    it(`is text in the HTML, never markup: ${as}`, () => {
      const usual = tagsIn(prerender({ as, attributes: { citations: true } }).html);
      const { html } = prerender({
        as,
        attributes: allOf(evil),
        trustedAttributes: { title: evil, 'data-own': evil },
        content: { heading: evil, disclaimer: evil, illustration: { alt: evil } },
      });
      const found = tagsIn(html.replace(/<script type="application\/json">[^<]*<\/script>/, ''));
      assert.deepEqual(
        [...found].filter((name) => !usual.has(name)),
        [],
      );
      assert.doesNotMatch(html, /[\r\0]/);
      assert.match(html, /&lt;\/template&gt;/);
    });

  it('is text in every text of a document', () => {
    const picture = { src: 'a.jpg', alt: evil };
    const all = { group: evil, title: evil, text: evil, list: [evil], steps: [evil] };
    const items = [
      { ...all, picture },
      { ...all, drawing: 'walk' },
    ];
    const level = { heading: evil, lead: evil, glance: evil, items };
    const { html } = prerender({
      content: {
        heading: evil,
        summary: evil,
        ...Object.fromEntries(listNames.map((name) => [name, items])),
        drawings: { walk: evil },
        help: { emergency: level, today: level, routine: level },
        disclaimer: evil,
        labels: { facts: evil, book: evil, print: evil },
        sources: [{ id: 'ours', title: evil, publisher: evil }],
      },
    });
    assert.equal(html.match(/<\/template>/g)?.length, 1);
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(html.match(/&lt;\/template&gt;/g).length > 100);
  });

  it('cannot end the block in which the document stands', () => {
    const content = { summary: evil };
    const { html } = prerender({ content });
    const [, json] = /<script type="application\/json">([^<]*)<\/script><\/back-spasm-card>$/.exec(
      html,
    );
    assert.deepEqual(JSON.parse(json), content);
  });

  it('stands in that block as it was written, where it is JSON already', () => {
    const { html } = prerender({ content: '{ "summary": "Ours" }' });
    assert.match(html, /<script type="application\/json">\{ "summary": "Ours" \}<\/script>/);
    assert.match(wordsOf(inRoot(html)), /Ours/);
  });

  it('cannot bring a handler or a name of its own', () => {
    const attributes = { onclick: 'alert(1)', 'x><b': 'y', headingLevel: 3, src: 'a.json' };
    const { html, problems } = prerender({ attributes });
    assert.match(html, /^<back-spasm-card src="a.json"><template/);
    assert.deepEqual(
      problems.map(({ code, source, path }) => `${source} ${path}: ${code}`),
      [
        'attribute onclick: unknown-key',
        'attribute x><b: unknown-key',
        'attribute headingLevel: unknown-key',
        'attribute src: unreadable',
      ],
    );
    assert.match(problems[2].message, /heading-level/);
  });

  it('is told where it is wrong, as the element does', () => {
    const { problems } = prerender({
      attributes: { layout: 'wide' },
      content: '{"headin":"Ours","tips":[{"text":"Walk","sources":["nobody"]}]}',
    });
    assert.deepEqual(
      problems.map(({ source, path }) => `${source} ${path}`),
      ['attribute layout', 'document headin', 'document tips[0].sources[0]'],
    );
  });

  it('is the built-in text where the document cannot be read', () => {
    const { html, problems } = prerender({ content: '{"heading":' });
    assert.match(wordsOf(html), /Lower back muscle spasms/);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unreadable'],
    );
  });
});

describe('a document by src', () => {
  it('is not fetched, which a problem tells', () => {
    const { html, problems } = prerender({ attributes: { src: 'a.json' } });
    assert.match(html, /^<back-spasm-card src="a.json">/);
    assert.match(problems[0].message, /as content/);
  });

  it('gives way to the one that is given, which is the one that the element would read', () => {
    const { html, problems } = prerender({
      attributes: { src: 'a.json', 'src-integrity': 'sha384-AAAA', clinic: 'Ours' },
      content: { summary: 'Given' },
    });
    assert.match(html, /^<back-spasm-card clinic="Ours"><template/);
    assert.match(wordsOf(inRoot(html)), /Given/);
    assert.match(problems[0].message, /Leave this out/);
  });
});

describe('the style of a prerendered card', () => {
  it('has the hash that is given, with the quotes of a policy', () => {
    const { html, styleHash } = prerender();
    const hash = createHash('sha256').update(inStyle(html)).digest('base64');
    assert.equal(styleHash, `'sha256-${hash}'`);
  });

  it('is the same for every card, so that a page names one hash', () => {
    const other = prerender({ attributes: { theme: 'dark', layout: 'brief' }, as: 'text' });
    assert.equal(other.styleHash, prerender().styleHash);
  });
});

describe('a prerendered card’s language', () => {
  it('is English where the page’s is not loaded, which a problem tells', () => {
    const { language, problems } = prerender({ pageLanguage: 'de' });
    assert.equal(language, 'en');
    assert.deepEqual(
      problems.map(({ code, source }) => `${source} ${code}`),
      ['page language'],
    );
  });

  it('is that of the page, once it is loaded, and of the card before that', async () => {
    await import('back-spasm-card/languages/fr.js');
    const { html, language } = prerender({ pageLanguage: 'fr-CA' });
    assert.equal(language, 'fr');
    assert.match(html, /<div class="wrapper light" lang="fr" dir="ltr">/);
    const words = wordsOf(html);
    for (const text of textsOf(french)) assert.ok(words.includes(text), text);
    const own = prerender({ pageLanguage: 'fr', attributes: { lang: 'en' } });
    assert.equal(own.language, 'en');
    assert.match(own.html, /^<back-spasm-card lang="en">/);
  });

  it('marks what is in another', () => {
    const { html } = prerender({ content: { lang: 'en', summary: 'Ours' } });
    assert.match(html, /<p part=summary>Ours<\/p>/);
    const other = prerender({ content: { lang: 'de', summary: 'Unser' } });
    assert.match(other.html, /<span lang="de" dir="ltr">Unser<\/span>/);
  });
});

describe('a prerendered card as plain text', () => {
  const plain = (options) => prerender({ as: 'text', ...options }).html;

  it('has all of the text, whatever the layout', () => {
    const words = wordsOf(plain({ attributes: { layout: 'brief' } }));
    for (const text of textsOf(english)) assert.ok(words.includes(text), text);
  });

  it('has only what content editors let through', () => {
    const html = plain({
      attributes: {
        citations: true,
        clinic: 'Ours',
        phone: '555 0100',
        'book-href': '/book',
        'feedback-href': '/tell',
        'emergency-number': '112',
        languages: 'en fr',
      },
    });
    assert.deepEqual([...tagsIn(html)].toSorted(), [
      'a',
      'back-spasm-card',
      'bdi',
      'bdo',
      'div',
      'h2',
      'h3',
      'h4',
      'li',
      'ol',
      'p',
      'strong',
      'ul',
    ]);
    const attributes = html.replace(/^<[^>]*>/, '').match(/\s[\w-]+(?==)(?=[^<]*>)/g);
    assert.deepEqual([...new Set(attributes)].toSorted(), [' dir', ' href', ' lang', ' rel']);
  });

  it('opens and closes each element in turn', () => {
    const open = [];
    for (const [, end, name] of plain().matchAll(/<(\/?)([\w-]+)/g))
      if (end) assert.equal(open.pop(), name);
      else open.push(name);
    assert.deepEqual(open, []);
  });

  it('has a document’s own caption, and not that of the built-in drawing', () => {
    const illustration = { alt: 'A back.', caption: 'Not if you are pregnant.' };
    assert.match(plain({ content: { illustration } }), /<p>Not if you are pregnant\.<\/p>/);
    assert.doesNotMatch(plain(), /Where a spasm is felt/);
  });

  it('has a document’s own words for drawings, which may say more than its text', () => {
    const drawings = { 'knees-side': 'On your back, if that does not hurt.' };
    assert.match(plain({ content: { drawings } }), /<p>On your back, if that does not hurt\.<\/p>/);
    assert.ok(!plain().includes(english.drawings['knees-side']));
  });

  it('names nobody where a picture is left out that somebody has signed', () => {
    const content = {
      tips: [{ text: 'Lie down.', picture: { src: 'data:image/jpeg;base64,/9j/AAAA', alt: 'No' } }],
    };
    const attributes = { 'review-by': 'Sam Example', 'review-on': '2026-01-31' };
    const { fingerprint } = prerender({ content });
    const signed = { attributes: { ...attributes, 'review-text': fingerprint }, content };
    const today = '2026-03-31';
    assert.match(prerender({ ...signed, today }).html, /Sam Example/);
    assert.doesNotMatch(
      plain({ ...signed, today }).replace(/^<[^>]*>/, ''),
      /Sam Example|reviewed/,
    );
  });

  it('has its numbers and addresses as links, each on a line of its own', () => {
    const html = plain({ attributes: { phone: '555 0100', 'book-href': '/book' } });
    assert.match(html, /<p><a rel="noopener noreferrer" href="tel:5550100">/);
    assert.match(html, /<p><a rel="noopener noreferrer" href="\/book">Book a visit<\/a><\/p>/);
  });

  it('has the headings that the page asks for', () => {
    const html = plain({ attributes: { 'heading-level': 4 } });
    assert.match(html, /<h4>Lower back muscle spasms<\/h4>/);
    assert.match(html, /<h5>Key facts<\/h5>/);
  });

  it('leaves out the sections that the page does, in the page’s order', () => {
    const html = plain({ attributes: { sections: 'facts tips' } });
    const headings = Array.from(html.matchAll(/<h3>([^<]*)/g), ([, words]) => words);
    assert.deepEqual(headings, [
      'Emergency – Get emergency help now',
      'Today – Get help today',
      'Within two weeks – Book an appointment',
      'Key facts',
      'What you can do',
    ]);
    assert.match(html, /<strong>Please note:<\/strong>/);
  });

  it('names the language of the card, and of what is in another', () => {
    const content = { lang: 'de', summary: 'Unser', facts: ['Eins'] };
    const html = plain({ content });
    assert.match(html, /^<back-spasm-card><div lang="en" dir="ltr"><h2>/);
    assert.match(html, /<p><span lang="de" dir="ltr">Unser<\/span><\/p>/);
    assert.match(html, /<li lang="de" dir="ltr"><p>Eins<\/p><\/li>/);
  });

  it('has no numbers of sources between its words', () => {
    assert.match(prerender({ attributes: { citations: true } }).html, / \(source /i);
    assert.doesNotMatch(plain({ attributes: { citations: true } }), / \(source /i);
  });

  it('says above tips whether to do them', () => {
    assert.match(plain(), /<h4>Avoid<\/h4><ul><li><strong>Staying in bed<\/strong>/);
  });

  it('has the lines of an item apart from each other', () => {
    const content = { help: { today: { items: [{ text: 'Any of:', list: ['One.', 'Two.'] }] } } };
    assert.match(plain({ content }), /<li>Any of:<p>One\.<\/p><p>Two\.<\/p><\/li>/);
  });

  it('leaves out pictures, with what stands below them', () => {
    const picture = { src: 'a.jpg', alt: 'A class' };
    const html = plain({ content: { moves: [{ text: 'Roll.', picture }, 'Hug.'] } });
    assert.match(html, /<ul><li><p>Roll\.<\/p><\/li><li><p>Hug\.<\/p><\/li><\/ul>/);
    assert.ok(!html.includes(english.labels.saddleCaption));
  });
});

describe('prerendering', () => {
  it('asks for no document and no window, even as it draws', () => {
    // Lit asks, as it loads, whether there is a document, and lives without.
    const code = `
      await import('lit/html.js');
      for (const name of ['window', 'document', 'customElements', 'navigator', 'location'])
        Object.defineProperty(globalThis, name, { get() { throw new Error(name + ' was touched'); } });
      const { prerender } = await import('back-spasm-card/prerender');
      process.stdout.write(prerender().html + prerender({ as: 'text' }).html);`;
    const html = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
      stdio: 'pipe',
    });
    assert.equal(html, prerender().html + prerender({ as: 'text' }).html);
  });

  it('gives the same beside what stands for a browser’s classes on a server', () => {
    const code = `
      globalThis.HTMLElement = class {};
      globalThis.customElements = new Map([['define', () => {}]]);
      const { prerender } = await import('back-spasm-card/prerender');
      process.stdout.write(prerender().html);`;
    const html = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    });
    assert.equal(html, prerender().html);
  });

  it('is in no script file, and no module for browsers imports it', () => {
    const maps = readdirSync(new URL('dist/cdn/', root), { recursive: true }).filter((file) =>
      file.endsWith('.map'),
    );
    assert.ok(maps.length > 3, 'maps were found');
    for (const map of maps)
      assert.doesNotMatch(readText(`dist/cdn/${map}`), /src\/(cli|prerender)\//, map);
    const modules = readdirSync(new URL('dist/', root), { recursive: true }).filter(
      (file) => file.endsWith('.js') && !/^(cli|cdn|prerender)\//.test(file),
    );
    assert.ok(modules.length > 30, 'modules were found');
    for (const file of modules)
      assert.doesNotMatch(readText(`dist/${file}`), /["']node:|prerender\/prerender/, file);
  });
});
