import { tickText } from '../signing/session.js';
import { languageOfCard } from '../state/attributes.js';
import { menuOf, tagsIn } from '../state/languages.js';
import { splitControlName, withValue } from '../state/setup.js';
import { openFile } from './files.js';
import type { Page } from './page.js';
import { showSections, shownSections } from './sections.js';
import { readIn, writeSigner } from './sign-text.js';
import { choose, writeWords } from './words.js';

export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isInput = (target: unknown): target is Input =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** What takes many keys, each of which changes it. */
export const isTyped = (input: Input) =>
  input instanceof HTMLTextAreaElement ||
  (input instanceof HTMLInputElement && /^(text|tel|url|color)$/.test(input.type));

const isOn = (input: Input) => input instanceof HTMLInputElement && input.checked;

/** Those whose value is no value of the set-up by itself, by name. */
const special: Readonly<Record<string, (page: Page, input: Input) => unknown>> = {
  menu: (page, input) => {
    const { now } = page.state.history;
    const chosen = toggle(tagsIn(now.attributes['languages']), input);
    const languages = menuOf(languageOfCard(now), chosen);
    page.change(withValue(now, 'attributes', 'languages', languages));
  },
  'attributes:lang': (page, { value }) => {
    const now = withValue(page.state.history.now, 'attributes', 'lang', value);
    const languages = menuOf(languageOfCard(now), tagsIn(now.attributes['languages']));
    page.change(withValue(now, 'attributes', 'languages', languages), 'attributes:lang');
  },
  section: (page, input) => showSections(page, toggle(shownSections(page), input)),
  width: (page, { value }) => page.update({ width: value }),
  'shown-language': (page, { value }) => page.refresh({ shownLanguage: value }),
  'reading-language': (page, { value }) => readIn(page, value),
  'has-read': (page, input) => page.update({ session: tickText(page.state.session, isOn(input)) }),
  'words-language': (page, { value }) => {
    choose(page, { language: value, editing: '', hiding: '' });
    page.refresh({ shownLanguage: value });
  },
  'words-part': (page, { value }) => choose(page, { part: value, editing: '', hiding: '' }),
  'words-add': () => {},
  'keep-here': (page, input) => page.keep(isOn(input)),
  // Its button takes it.
  'old-code': () => {},
  'document-file': async (page, input) => {
    const [file] = (input instanceof HTMLInputElement && input.files) || [];
    if (file) await openFile(page, file);
    input.value = '';
  },
};

/** A list without the value of a check box, or with it at the end. */
function toggle(list: readonly string[], input: Input): readonly string[] {
  const others = list.filter((each) => each !== input.value);
  return isOn(input) ? [...others, input.value] : others;
}

export function takeInput(page: Page, input: Input): void {
  const { name, type, value } = input;
  if (Object.hasOwn(special, name)) void special[name]?.(page, input);
  else if (name.startsWith('words:')) writeWords(page, name, value);
  // What is written into a signature counts when it is signed.
  else if (input.closest('dialog')) writeSigner(page, name, value);
  else if (type !== 'checkbox') setValue(page, name, value, name);
  else setValue(page, name, isOn(input) ? value : '');
}

export function setValue(page: Page, control: string, value: string, by = ''): void {
  const [group, name = ''] = splitControlName(control) ?? [];
  if (group) page.change(withValue(page.state.history.now, group, name, value), by);
}
