import { completionStatus } from '@codemirror/autocomplete';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { readDocument } from '../../src/document/read.js';
import type { OpenEditor } from '../support/document-editor.js';
import { backgroundOf, contrast, paint } from '../support/colors.js';
import { openEditor } from '../support/document-editor.js';
import { setInFont } from '../support/font.js';

const listOf = ({ room }: OpenEditor) => [
  ...room.querySelectorAll<HTMLElement>('.cm-tooltip-autocomplete li'),
];
const offersOf = (editor: OpenEditor) =>
  listOf(editor).map((item) => item.querySelector('.cm-completionLabel')?.textContent);

async function press(key: string, modifier?: string): Promise<void> {
  if (modifier) await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  if (modifier) await sendKeys({ up: modifier });
}

async function askForOffers(editor: OpenEditor): Promise<void> {
  await press(' ', 'Control');
  await offersIn(editor);
}

/** CodeMirror takes no key for a list that has only just come. */
const offersIn = (editor: OpenEditor) =>
  waitUntil(
    () => listOf(editor).length && editor.view.contentDOM.ariaHasPopup !== 'none',
    'nothing is offered',
  );

async function take(editor: OpenEditor, label: string): Promise<void> {
  const item = listOf(editor).find(
    (each) => each.querySelector('.cm-completionLabel')?.textContent === label,
  );
  if (!item) throw new Error(`${label} is not offered`);
  item.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  await waitUntil(() => !item.isConnected, `${label} is not taken`);
}

describe('offers in the document editor', () => {
  it('are the keys that are not there yet, each with what it is for', async () => {
    const editor = await openEditor();
    editor.write('{"help": {"today": {}, |}}');
    await askForOffers(editor);
    expect(offersOf(editor)).to.deep.equal(['emergency', 'routine']);
    await waitUntil(() => editor.room.querySelector('.cm-completionInfo'));
    expect(editor.find('.cm-completionInfo').textContent).to.include('Get help now.');
  });

  const taken: [string, string, string][] = [
    ['{|}', 'heading', '{"heading": "|"}'],
    ['{"tips": [{"kind": "|"}]}', 'avoid', '{"tips": [{"kind": "avoid"|}]}'],
    ['{"tips": [|]}', '{ "text": "" }', '{"tips": [{ "text": "|" }]}'],
    ['{"tips": [{"sources": ["|"]}]}', 'nhs-back', '{"tips": [{"sources": ["nhs-back"|]}]}'],
    ['{"lang": "en"\n|\n}', 'dir', '{"lang": "en",\n"dir": "|"\n}'],
    ['{"updated": |}', '2026-11-22', '{"updated": "2026-11-22"|}'],
  ];
  for (const [place, label, text] of taken)
    it(`are written as they must be: ${label} at ${JSON.stringify(place)}`, async () => {
      const editor = await openEditor();
      editor.write(place);
      await askForOffers(editor);
      await take(editor, label);
      expect(editor.marked()).to.equal(text);
      expect(editor.changes.at(-1)).to.equal(text.replace('|', ''));
    });

  it('come while a key is written, and narrow down', async () => {
    const editor = await openEditor();
    editor.write('{|}');
    await sendKeys({ type: '"dir' });
    await waitUntil(() => offersOf(editor)[0] === 'dir', 'dir is not offered');
  });

  const quietPlaces: [string, string, string][] = [
    ['an example while a sentence is written', '{"heading": "|"}', 'Low'],
    ['a key after a blank, since Enter would take it', '{"lang": "en",|}', ' '],
    ['another key for one that is complete', '{"lang|}', '"'],
  ];
  for (const [what, place, typed] of quietPlaces)
    it(`do not come unasked: ${what}`, async () => {
      const editor = await openEditor();
      editor.write(place);
      await sendKeys({ type: typed });
      await waitUntil(() => completionStatus(editor.view.state) !== 'pending');
      expect(offersOf(editor)).to.deep.equal([]);
      expect(editor.marked()).to.include(`${typed}|`);
    });

  it('come by themselves where a key that was taken has a choice of values', async () => {
    const editor = await openEditor();
    editor.write('{"d|"}');
    await askForOffers(editor);
    await take(editor, 'dir');
    await waitUntil(() => offersOf(editor).join() === 'ltr,rtl', 'no value is offered');
  });

  it('go away with Escape, which leaves the text and the focus', async () => {
    const editor = await openEditor();
    editor.write('{|}');
    await askForOffers(editor);
    await press('Escape');
    await waitUntil(() => !listOf(editor).length, 'the offers stay');
    expect(editor.marked()).to.equal('{|}');
    expect(editor.view.hasFocus).to.equal(true);
  });
});

const faulty = `{
  "heding": "Back pain",
  "tips": [
    "Walk a little.",
    { "title": "Heat", "kind": "maybe" },
    { "text": "Rest", "sources": ["no id"] }
  ],
  "help": { "today": { "items": [{ "text": "" }] } }
}`;
const { problems } = readDocument(faulty);

describe('mistakes in the document editor', () => {
  it('are marked at their places', async () => {
    const editor = await openEditor(faulty);
    expect(problems).to.have.lengthOf(5);
    editor.showProblems(problems);
    expect(editor.underlined()).to.deep.equal([
      '"heding"',
      '{ "title": "Heat", "kind": ',
      '"maybe"',
      ' }',
      '"no id"',
      '""',
    ]);
    expect(editor.room.querySelectorAll('.cm-lint-marker')).to.have.lengthOf(4);
  });

  it('are gone through by F8, round and back, and each is told', async () => {
    const editor = await openEditor(faulty);
    editor.showProblems(problems);
    editor.view.focus();
    expect(editor.status()).to.equal('5 mistakes. F8 goes to the next one.');
    const told: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      await press('F8');
      told.push(editor.status().replace(/^(Line \d+: [^:]+).*/, '$1'));
    }
    expect(told).to.deep.equal([
      'Line 2: heding',
      'Line 5: tips[1].text',
      'Line 5: tips[1].kind',
      'Line 6: tips[2].sources[0]',
      'Line 8: help.today.items[0].text',
      'Line 2: heding',
    ]);
    await press('F8', 'Shift');
    expect(editor.status()).to.include('Line 8');
    expect(editor.marked()).to.include('"text": |""');
  });

  it('say what to do', async () => {
    const editor = await openEditor('{"heding": "Back pain"}');
    editor.showProblems(readDocument('{"heding": "Back pain"}').problems);
    editor.goTo('heding');
    expect(editor.status()).to.equal(
      'Line 1: heding: Leave this out: there is no such key. Is it heading?',
    );
  });

  it('of syntax are marked and told at once, in the place of all others', async () => {
    const editor = await openEditor('{\n  "lang": "en"\n  "dir": "up"\n}');
    expect(editor.underlined()).to.deep.equal(['"']);
    editor.showProblems([{ code: 'unreadable', source: 'document', path: '', message: 'Fix it' }]);
    expect(editor.underlined()).to.deep.equal(['"']);
    editor.view.focus();
    await press('F8');
    expect(editor.status()).to.equal('Line 2: Put a comma , after this.');
  });

  it('of syntax are found while somebody writes', async () => {
    const editor = await openEditor();
    editor.write('{"lang": "en"|}');
    expect(editor.status()).to.equal('No mistakes found.');
    await sendKeys({ type: ',' });
    await waitUntil(() => editor.status().includes('Take out this comma'), 'nothing is told');
    await press('Backspace');
    await waitUntil(() => editor.status() === 'No mistakes found.', 'it is still told');
  });

  it('of attributes are not shown', async () => {
    const editor = await openEditor('{"lang": "en"}');
    editor.showProblems([{ code: 'invalid', source: 'attribute', path: 'lang', message: 'No' }]);
    expect(editor.underlined()).to.deep.equal([]);
  });

  it('are gone with the problems', async () => {
    const editor = await openEditor(faulty);
    editor.showProblems(problems);
    editor.showProblems([]);
    expect(editor.underlined()).to.deep.equal([]);
    expect(editor.status()).to.equal('No mistakes found.');
  });
});

describe('the document editor', () => {
  it('goes to the place of a path, with the focus', async () => {
    const editor = await openEditor('{"tips": ["a", {"text": "b"}]}');
    editor.goTo('tips[1].text');
    expect(editor.marked()).to.equal('{"tips": ["a", {"text": |"b"}]}');
    expect(editor.view.hasFocus).to.equal(true);
  });

  it('goes to the nearest place of what is not there', async () => {
    const editor = await openEditor('{"tips": ["a", {"id": "b"}]}');
    editor.goTo('tips[1].text');
    expect(editor.marked()).to.equal('{"tips": ["a", |{"id": "b"}]}');
  });

  it('is left by Tab and Shift+Tab', async () => {
    const editor = await openEditor('{"lang": "en"}');
    editor.view.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(editor.find('button'));
    await press('Tab', 'Shift');
    expect(editor.view.hasFocus).to.equal(true);
    expect(editor.view.state.doc.toString()).to.equal('{"lang": "en"}');
  });

  it('tells each change of the reader, but none of the page', async () => {
    const editor = await openEditor('{}');
    editor.setText('{"lang": ""}');
    expect(editor.changes).to.deep.equal([]);
    editor.write('{"lang": "|"}');
    await sendKeys({ type: 'f' });
    expect(editor.changes).to.deep.equal(['{"lang": "f"}']);
  });

  it('keeps the cursor where it is when the page changes another part', async () => {
    const editor = await openEditor();
    editor.write('{"lang": "en", "heading": "a|b"}');
    editor.setText('{"lang": "fr-CA", "heading": "ab"}');
    expect(editor.marked()).to.equal('{"lang": "fr-CA", "heading": "a|b"}');
  });

  it('brings back by undo what the page has replaced', async () => {
    const editor = await openEditor('{"heading": "Mine"}');
    editor.setText('{"lang": "en"}');
    editor.view.focus();
    await sendKeys({ type: ' ' });
    editor.setText('{}');
    await press('z', /Mac/.test(navigator.platform) ? 'Meta' : 'Control');
    expect(editor.changes.at(-1)).to.equal(' {"lang": "en"}');
  });

  it('closes what is opened', async () => {
    const editor = await openEditor();
    editor.write('{"tips": |}');
    await sendKeys({ type: '[' });
    expect(editor.marked()).to.equal('{"tips": [|]}');
  });

  it('has a name and tells its keys', async () => {
    const { view, room } = await openEditor();
    const wordsOf = (name: string) =>
      room.querySelector(`#${view.contentDOM.getAttribute(name)}`)?.textContent;
    expect(wordsOf('aria-labelledby')).to.equal('The document');
    expect(wordsOf('aria-describedby')).to.include('F8 goes to the next mistake');
  });
});

const painted = [
  '.json-key',
  '.json-text',
  '.json-value',
  '.cm-line',
  '.cm-lineNumbers .cm-gutterElement',
  '.cm-lint-marker',
  '.document-editor-status',
  '.document-editor > p',
  '.cm-tooltip-autocomplete li[aria-selected]',
  '.cm-tooltip-autocomplete li:not([aria-selected])',
  '.cm-completionInfo',
];

describe('the looks of the document editor', () => {
  before(() => setInFont(document));
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const scheme of ['light', 'dark']) {
    const openWithOffers = async () => {
      const text = faulty.replace('{', '{ "updated": null,');
      const editor = await openEditor(text, scheme);
      editor.showProblems(problems);
      editor.view.dispatch({ selection: { anchor: text.indexOf(' "title"') } });
      editor.view.focus();
      await askForOffers(editor);
      // The editor reads its text piece by piece, whenever the browser has nothing else to do.
      await waitUntil(() => painted.every((selector) => editor.room.querySelector(selector)));
      return editor;
    };

    it(`pass axe where the page is ${scheme}, with offers and mistakes`, async () => {
      const { room } = await openWithOffers();
      await expect(room).to.be.accessible();
    });

    it(`have a contrast of 4.5 to 1 where the page is ${scheme}`, async () => {
      const { find } = await openWithOffers();
      for (const selector of painted) {
        const { color } = getComputedStyle(find(selector));
        const ratio = contrast(paint(color), backgroundOf(find(selector)));
        expect(ratio, selector).to.be.at.least(4.5);
      }
    });
  }

  it('leave each offer to be seen beside what the chosen one is for', async () => {
    await setViewport({ width: 320, height: 600 });
    for (const lines of [0, 60]) {
      const editor = await openEditor();
      editor.write(`{"help": {${'\n'.repeat(lines)}|}}`);
      await askForOffers(editor);
      await waitUntil(
        () => editor.room.querySelector<HTMLElement>('.cm-completionInfo')?.style.left,
      );
      const { top, bottom, right } = editor.find('.cm-completionInfo').getBoundingClientRect();
      const list = editor.find('.cm-tooltip-autocomplete > ul').getBoundingClientRect();
      expect([top >= 0, bottom <= innerHeight, right <= innerWidth]).to.not.include(false);
      expect(top >= list.bottom - 1 || bottom <= list.top + 1, `${lines} lines`).to.equal(true);
      for (const item of listOf(editor)) {
        const box = item.getBoundingClientRect();
        expect(box.bottom, item.textContent ?? '').to.be.at.most(list.bottom + 1);
      }
    }
  });

  it('fit into 320 px', async () => {
    await setViewport({ width: 320, height: 600 });
    const { room } = await openEditor(`{"heading": "${'Back pain '.repeat(30)}"}`);
    expect(document.documentElement.scrollWidth).to.equal(320);
    const { scrollWidth, clientWidth } = room.querySelector('.cm-scroller') ?? room;
    expect(scrollWidth).to.equal(clientWidth);
  });
});
