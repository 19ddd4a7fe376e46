/** A clinic changes a word of its card as in a text editor, in each of its languages. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import english from '../../src/languages/en.json';
import french from '../../src/languages/fr.json';
import { faultsOf } from '../support/axe.js';
import type { BuilderPage } from '../support/builder.js';
import { openBuilder, until, wordsIn } from '../support/builder.js';
import { setInFont } from '../support/font.js';

async function openWords(
  settings: Readonly<Record<string, string>> = {},
  part = 'tips',
  width = 1280,
): Promise<BuilderPage> {
  const page = await openBuilder(settings, width);
  const fold = page.document.querySelector<HTMLDetailsElement>('#words');
  if (fold) fold.open = true;
  await until(() => page.document.querySelector('#words-part'), 'the words do not come');
  if (part !== 'tips') page.set('words-part', part);
  return page;
}

const contentOf = ({ card }: BuilderPage): unknown => card.content;
const rowsOf = ({ document }: BuilderPage) =>
  Array.from(document.querySelectorAll('.words > li'), ({ id }) => id.replace('words-item-', ''));
const shows = (page: BuilderPage, words: string) =>
  until(() => wordsIn(page.card).includes(words), `the card does not say “${words}”`);
const [move] = english.tips;

describe('editing on the card', () => {
  it('changes one text where it stands, and keeps what is built in beside it', async () => {
    const page = await openWords();
    page.press('edit-words', 't-move');
    expect(page.focused()).to.equal('words-t-move-text');
    expect(page.textOf('#words-item-t-move')).to.include(`As built in: ${move?.title}`);
    const height = page.find('#words-item-t-move').offsetHeight;
    page.set('words:t-move:text', 'Walk with us.');
    await shows(page, 'Walk with us.');
    // Nothing moves under a hand that types.
    expect(page.find('#words-item-t-move').offsetHeight).to.equal(height);
    expect(contentOf(page)).to.have.nested.property('changes.t-move.text', 'Walk with us.');
    expect(wordsIn(page.card)).to.include(english.tips[1]?.text);
    page.press('built-in-words', 't-move');
    expect(contentOf(page)).to.equal(undefined);
  });

  it('is of each language by itself', async () => {
    const page = await openWords({ languages: 'en fr' });
    page.press('edit-words', 't-move');
    page.set('words:t-move:text', 'Walk with us.');
    await until(() => page.told().includes('words'), 'nobody is told of the other language');
    page.press('show', 'words');
    await nextFrame();
    expect(page.focused()).to.equal('words-faults');
    const { top, bottom } = page.find('#words-faults').getBoundingClientRect();
    expect(top).to.be.above(0);
    expect(bottom).to.be.below(page.view.innerHeight);
    expect(page.textOf('#words-faults')).to.match(/In Français, .* Choose Français/);
    page.tick('words-language', 'fr');
    await until(() => page.card.language === 'fr', 'the preview stays in English');
    expect(wordsIn(page.card)).to.include(french.tips[0]?.text).and.not.include('Walk with us.');
    page.press('edit-words', 't-move');
    page.set('words:t-move:text', 'Marchez avec nous.');
    await shows(page, 'Marchez avec nous.');
    await until(() => !page.told().length, 'something is still told');
    page.tick('words-language', 'en');
    await shows(page, 'Walk with us.');
  });

  it('leaves alone what somebody writes, however long the hand rests', async () => {
    const page = await openWords();
    page.press('edit-words', 't-move');
    const field = page.control('words:t-move:text');
    field.focus();
    for (const written of ['Walk ', 'Walk with ', 'Walk with us.\n', '']) {
      page.set('words:t-move:text', written);
      const words = written.trim() || (move?.text ?? '');
      await shows(page, words);
      expect(field.value).to.equal(written);
    }
    page.press('done-words', 't-move');
    expect(contentOf(page)).to.equal(undefined);
  });

  it('adds in one language, and asks for the words of the others', async () => {
    const page = await openWords({ languages: 'en fr' });
    page.tick('words-language', 'fr');
    page.set('words-add', 'Venez au cours du mardi.');
    page.press('add-words');
    await shows(page, 'Venez au cours du mardi.');
    page.tick('words-language', 'en');
    await until(() => page.card.language === 'en', 'the preview stays in French');
    expect(page.told()).to.deep.equal([]);
    expect(page.textOf('#words-item-own-1')).to.match(/Not on the card in English.*Venez au cours/);
    page.press('edit-words', 'own-1');
    expect(page.control('words:own-1:text').value).to.equal('');
    page.set('words:own-1:text', 'Come to our class on Tuesdays.');
    await shows(page, 'Come to our class on Tuesdays.');
    expect(page.textOf('#words-item-own-1')).to.include('Venez').and.not.include('Not on the card');
    page.press('done-words', 'own-1');
    expect(page.textOf('#words-item-own-1')).to.not.include('Venez');
    expect(page.told()).to.deep.equal([]);
    page.press('words-up', 'own-1');
    expect(page.told()).to.deep.equal([]);
  });

  it('moves what stands in one language alone in that language', async () => {
    const page = await openWords({ languages: 'en fr' });
    page.tick('words-language', 'fr');
    page.set('words-add', 'Venez au cours du mardi.');
    page.press('add-words');
    await shows(page, 'Venez au cours du mardi.');
    page.press('words-up', 'own-1');
    page.tick('words-language', 'en');
    await until(() => page.card.language === 'en', 'the preview stays in French');
    expect(page.told()).to.deep.equal([]);
  });

  it('adds what is pasted, one item for each line, and takes it out again', async () => {
    const page = await openWords();
    page.set('words-add', '• Come to our class on Tuesdays.  \n2. Bring “flat” shoes.');
    page.press('add-words');
    await shows(page, 'Bring "flat" shoes.');
    expect(rowsOf(page).slice(-2)).to.deep.equal(['own-1', 'own-2']);
    expect(page.control('words-add').value).to.equal('');
    page.press('remove-words', 'own-1');
    await until(() => !wordsIn(page.card).includes('our class'), 'it stays');
    expect(wordsIn(page.card)).to.include('Bring "flat" shoes.');
  });

  it('hides, shows and moves, and undo takes it back', async () => {
    const page = await openWords();
    const before = rowsOf(page);
    page.press('words-down', 't-move');
    expect(rowsOf(page).slice(0, 2)).to.deep.equal([before[1], 't-move']);
    page.press('undo');
    expect(rowsOf(page)).to.deep.equal(before);
    page.press('hide-words', 't-move');
    await until(() => !wordsIn(page.card).includes(move?.text ?? ''), 'it stays');
    expect(page.textOf('#words-item-t-move')).to.include('Hidden');
    page.press('show-words', 't-move');
    await shows(page, move?.text ?? '');
    expect(contentOf(page)).to.equal(undefined);
  });

  it('asks before what warns goes, and takes a medicine with its cautions', async () => {
    const page = await openWords({}, 'medicines');
    page.press('hide-words', 't-check');
    expect(page.textOf('#words-question')).to.include('hides the medicine, too');
    expect(contentOf(page)).to.equal(undefined);
    page.press('keep-words');
    expect(page.document.querySelector('#words-question')).to.equal(null);
    page.press('hide-words', 't-check');
    page.press('hide-anyway', 't-check');
    await until(() => contentOf(page), 'it stays');
    expect(contentOf(page)).to.deep.include({
      changes: { 't-check': { hidden: true }, 't-nsaid': { hidden: true } },
    });
    await until(() => !page.told().length, 'the card refuses it');
  });

  it('takes no sign of an emergency away', async () => {
    const { document } = await openWords({}, 'emergency');
    expect(document.querySelectorAll('.words > li').length).to.be.above(10);
    expect(document.querySelector('.words [data-do="hide-words"]')).to.equal(null);
  });

  it('changes the heading, the sentence below it and what the card cannot do', async () => {
    const page = await openWords({}, 'start');
    page.set('words:single:summary', 'In our words.');
    await shows(page, 'In our words.');
    expect(contentOf(page)).to.deep.equal({ lang: 'en', summary: 'In our words.' });
    page.press('built-in-single', 'summary');
    expect(contentOf(page)).to.equal(undefined);
  });

  it('lists all that differs', async () => {
    const page = await openWords();
    expect(page.textOf('#words-differences')).to.include('nothing differs');
    page.press('edit-words', 't-move');
    page.set('words:t-move:text', 'Walk with us.');
    page.set('words-add', 'Come to our class.');
    page.press('add-words');
    const list = page.textOf('#words-differences');
    expect(list).to.include('2 things differ').and.include('now: Walk with us.');
    expect(list).to.include('What you can do, added: now: Come to our class.');
  });

  it('begins with a double click on the card, wherever the words stand', async () => {
    const page = await openBuilder();
    const item = page.card.shadowRoot?.querySelector('.causes [part=item] p');
    item?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    const { id = '' } = english.causes[0] ?? {};
    await until(() => page.focused() === `words-${id}-text`, 'the words do not open');
    const title = page.card.shadowRoot?.querySelector('[part=heading]');
    title?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await until(() => page.focused() === 'words-heading', 'the heading does not open');
  });

  it('is the same document as in the editor for developers', async () => {
    const page = await openWords({
      document: '{"changes":{"t-move":"Ours."},"labels":{"print":"P"}}',
    });
    expect(page.textOf('#words-item-t-move')).to.include('Ours.');
    page.press('edit-words', 't-move');
    page.set('words:t-move:title', 'Go');
    await shows(page, 'Go');
    expect(contentOf(page)).to.deep.include({ labels: { print: 'P' } });
    expect(contentOf(page)).to.have.nested.property('changes.t-move.text', 'Ours.');
    const fold = page.document.querySelector<HTMLDetailsElement>('#document');
    if (fold) fold.open = true;
    await until(() => page.document.querySelector('.cm-content'), 'the editor does not come');
    expect(page.textOf('.cm-content')).to.include('"title": "Go"');
  });

  it('leaves a list that was replaced elsewhere alone, and says so', async () => {
    const page = await openWords({ tips: 'Walk | Rest' });
    expect(page.textOf('#words')).to.include('Another list stands in the place');
    expect(rowsOf(page)).to.deep.equal([]);
  });

  it('needs no mouse', async () => {
    const page = await openWords();
    page.find('[data-do="edit-words"][data-name="t-move"]').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => page.focused() === 'words-t-move-text', 'the text does not open');
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' Ours.' });
    await shows(page, ' Ours.');
    expect(page.focused()).to.equal('words-t-move-text');
    for (const name of ['Tab', 'Tab', 'Tab']) await sendKeys({ press: name });
    expect(page.focused()).to.equal('done-words t-move');
    await sendKeys({ press: 'Enter' });
    expect(page.focused()).to.match(/t-move$/);
  });

  for (const [state, act] of Object.entries({
    'as it comes': () => {},
    'with a text open': (page: BuilderPage) => {
      page.press('edit-words', 't-move');
      page.set('words:t-move:text', 'Walk with us.');
    },
    'where it asks': (page: BuilderPage) => {
      page.set('words-part', 'medicines');
      page.press('hide-words', 't-check');
    },
  })) {
    for (const scheme of ['light', 'dark'])
      it(`passes axe ${state}, where the system is ${scheme}`, async () => {
        const page = await openWords({ languages: 'en ar' });
        act(page);
        page.frame.style.colorScheme = scheme;
        expect(await faultsOf(page)).to.deep.equal([]);
      });

    it(`needs no scrolling to the side ${state}, at 320 px and twice the size of text`, async () => {
      const page = await openWords({ languages: 'en fr' }, 'tips', 320);
      act(page);
      await setInFont(page.document);
      page.document.documentElement.style.fontSize = '200%';
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

describe('an address or a number in the builder', () => {
  it('shows what the card makes of it, to be tried', async () => {
    const page = await openBuilder();
    page.set('attributes:book-href', 'clinic.example/book');
    const field = page.find('.field:has(> #attributes-book-href)');
    expect(field.textContent).to.include('The card opens https://clinic.example/book.');
    expect(field.querySelector('a')?.href).to.equal('https://clinic.example/book');
    page.set('attributes:feedback-href', 'desk@clinic.example');
    expect(page.textOf('#clinic')).to.include('opens a mail to desk@clinic.example');
    page.set('attributes:phone', 'Call us at 306-555-0142');
    expect(page.textOf('#clinic')).to.include('The card takes 306-555-0142.');
    await until(() => !page.told().length, 'something is told');
  });

  it('has no link to try where it leads nowhere', async () => {
    const page = await openBuilder({ 'book-href': 'javascript:alert(1)' });
    await until(() => page.told().length, 'nothing is told');
    expect(page.find('.field:has(> #attributes-book-href)').querySelector('a')).to.equal(null);
  });
});
