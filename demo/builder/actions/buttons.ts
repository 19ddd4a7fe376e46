import { brands } from '../form/brands.js';
import { countryOf } from '../state/countries.js';
import { targetOf } from '../form/problems-by-control.js';
import { withoutSignature } from '../signing/signature.js';
import { emptySetup, withDocument, withValue } from '../state/setup.js';
import { copy, linkTo } from './clipboard.js';
import { download } from './files.js';
import { keepFocus, showControl } from './focus.js';
import { forgetKept, takeCode, takeKept } from './going-on.js';
import { setValue } from './inputs.js';
import { mail } from './mail.js';
import type { Page } from './page.js';
import { moveSection } from './sections.js';
import { readIn } from './sign-text.js';
import { goBack, goForth } from './undo.js';
import {
  addWords,
  choose,
  editWords,
  hideAnyway,
  hideWords,
  keepWords,
  moveWords,
  removeWords,
  showWords,
  takeBuiltInSingle,
  takeBuiltInWords,
} from './words.js';

/** What each button does, by its `data-do`; the name is its `data-name`. */
const buttons: Readonly<
  Record<string, (page: Page, name: string, button: HTMLElement) => unknown>
> = {
  undo: goBack,
  redo: goForth,
  'start-over': (page) => {
    page.change(emptySetup);
    page.say('All is as it was at first. Undo brings back what you had.');
  },
  'take-numbers': takeNumbers,
  brand: takeBrand,
  reset: (page, name) => setValue(page, name, ''),
  'section-up': (page, name) => moveSection(page, name, -1),
  'section-down': (page, name) => moveSection(page, name, 1),
  'edit-words': editWords,
  'done-words': (page) => choose(page, { editing: '' }),
  'words-up': (page, name) => moveWords(page, name, -1),
  'words-down': (page, name) => moveWords(page, name, 1),
  'hide-words': hideWords,
  'hide-anyway': hideAnyway,
  'keep-words': keepWords,
  'show-words': showWords,
  'remove-words': removeWords,
  'add-words': addWords,
  'built-in-words': takeBuiltInWords,
  'built-in-single': takeBuiltInSingle,
  'built-in': startFromBuiltIn,
  'clear-document': (page) => page.change(withDocument(page.state.history.now, '')),
  download: ({ state }) => download(state.history.now.document.text, 'back-spasm.json'),
  show: showProblem,
  go: (_, name) => showControl(name),
  skip: () => showControl('steps'),
  read: (page) => page.openDialog(),
  agree: agreeTo,
  'at-end': (page) => page.finishReading(),
  'close-reading': ({ dialog }) => dialog.close(),
  'read-in': (page, name) => {
    readIn(page, name);
    showControl('reading-title');
  },
  unsign: (page) => page.change(withoutSignature(page.state.history.now)),
  copy: async (page, _, { dataset }) => {
    await copy(
      page,
      page.view.snippet.snippets[Number(dataset['index'])]?.code ?? '',
      'Copied. Save your link as well, below: with it you can change the card later.',
    );
    page.update({ hasCopied: true });
  },
  mail,
  'take-code': takeCode,
  'take-kept': takeKept,
  'forget-kept': forgetKept,
  'copy-link': (page) => copyLink(page, 'Copied. Keep it where you will find it in a year.'),
  'copy-signed': (page) => copyLink(page, 'Copied. Paste it into a mail to the clinic.'),
  'copy-sign-link': (page) =>
    copy(
      page,
      linkTo(withValue(page.view.usable, 'answers', 'sign', 'yes')),
      'Copied. E-mail it to the clinician, who sends a signed link back: open that one.',
    ),
};

export async function press(page: Page, button: HTMLElement): Promise<void> {
  const { do: what = '', name = '' } = button.dataset;
  const hadFocus = document.activeElement === button;
  const pressed = { button, what, name, group: button.parentElement };
  const done = page.attempt(() => buttons[what]?.(page, name, button));
  if (hadFocus) keepFocus(pressed);
  await done;
}

const copyLink = (page: Page, said: string) =>
  copy(page, linkTo(withValue(page.view.usable, 'answers', 'sign', '')), said);

function takeNumbers(page: Page): void {
  const { now } = page.state.history;
  const country = countryOf(now.answers['country']);
  if (!country) return;
  const { emergency, advice } = country;
  const withEmergency = withValue(now, 'attributes', 'emergency-number', emergency.number);
  page.change(withValue(withEmergency, 'attributes', 'advice-number', advice?.number ?? ''));
  // The button is gone: what it has filled in comes next.
  showControl('attributes-emergency-number');
}

function takeBrand(page: Page, name: string): void {
  const brand = brands.find((each) => each.name === name);
  if (!brand) return;
  const { theme, variables } = brand;
  page.change({ ...withValue(page.state.history.now, 'attributes', 'theme', theme), variables });
}

async function startFromBuiltIn(page: Page): Promise<void> {
  const { builtInDocument } = await import('../editor/built-in-document.js');
  const { history, report } = page.state;
  page.change(withDocument(history.now, builtInDocument(report.language)));
  page.say('The built-in text is in the editor.');
}

async function showProblem(page: Page, name: string): Promise<void> {
  const target = targetOf(name);
  showControl(target);
  // What comes then pushes it out of sight.
  if (name === 'words') return page.loadWords().then(() => showControl(target));
  if (name !== 'document') return;
  const editor = await page.openEditor();
  const first = page.state.report.problems.find(({ source }) => source === 'document');
  editor?.goTo(first?.path ?? '');
}

function agreeTo(page: Page, origin: string): void {
  page.refresh({ agreed: new Set([...page.state.agreed, origin]) });
  // The question is gone: what it has brought comes next.
  showControl(page.dialog.isOpen ? 'reading-text' : 'stage');
}
