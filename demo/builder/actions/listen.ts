import { brands } from '../form/brands.js';
import type { Builder } from '../builder.js';
import { countryOf } from '../form/countries.js';
import { snippetsOf } from '../snippet/step.js';
import { placeOf } from '../form/fields.js';
import { keepFocus, showControl } from './focus.js';
import type { Setup } from '../state/setup.js';
import { emptySetup, redo, undo, withValue, writeSetup } from '../state/setup.js';
import { withoutSignature } from '../signing/signature.js';
import { signText, write } from './sign-text.js';
import { sectionsOf, targetOf } from '../form/steps.js';

/** What each button does, by its `data-do`. */
const buttons: Readonly<Record<string, (builder: Builder, button: HTMLElement) => unknown>> = {
  undo: (builder) => goBack(builder),
  redo: (builder) => goForth(builder),
  'start-over': (builder) => {
    builder.set(emptySetup);
    builder.say('All is as it was at first. Undo brings back what you had.');
  },
  'take-numbers': (builder) => {
    const country = countryOf(builder.setup.answers['country']);
    if (!country) return;
    const { emergency, advice } = country;
    const numbers = { 'emergency-number': emergency.number, 'advice-number': advice?.number ?? '' };
    let { setup } = builder;
    for (const [name, number] of Object.entries(numbers))
      setup = withValue(setup, 'attributes', name, number);
    builder.set(setup);
    // The button is gone: what it has filled in comes next.
    showControl('attributes-emergency-number');
  },
  brand: (builder, { dataset }) => {
    const brand = brands.find(({ name }) => name === dataset['name']);
    if (!brand) return;
    const { theme, variables } = brand;
    builder.set({ ...withValue(builder.setup, 'attributes', 'theme', theme), variables });
  },
  reset: (builder, { dataset }) => put(builder, dataset['name'] ?? '', ''),
  'section-up': (builder, { dataset }) => moveSection(builder, dataset['name'] ?? '', -1),
  'section-down': (builder, { dataset }) => moveSection(builder, dataset['name'] ?? '', 1),
  'built-in': async (builder) => {
    const { builtInDocument } = await import('../editor/built-in-document.js');
    const document = builtInDocument(builder.drawn.language);
    builder.set({ ...builder.setup, document });
    builder.say('The built-in text is in the editor.');
  },
  'clear-document': (builder) => builder.set({ ...builder.setup, document: '' }),
  download: ({ setup }) => download(setup.document, 'back-spasm.json'),
  show: async (builder, { dataset }) => {
    const name = dataset['name'] ?? '';
    showControl(targetOf(name));
    if (name !== 'document') return;
    const editor = await builder.openEditor();
    editor?.goTo(builder.drawn.problems.find(({ source }) => source === 'document')?.path ?? '');
  },
  go: (_, { dataset }) => showControl(dataset['name'] ?? ''),
  skip: () => showControl('steps'),
  read: (builder) => builder.openReading(),
  agree: (builder, { dataset }) => {
    builder.hosts.agreeTo(dataset['name'] ?? '');
    builder.refresh();
    // The question is gone: what it has brought comes next.
    showControl(builder.dialog.isOpen ? 'reading-text' : 'stage');
  },
  'at-end': (builder) => {
    builder.dialog.finish();
    builder.draw();
  },
  'close-reading': (builder) => builder.dialog.close(),
  unsign: (builder) => builder.set(withoutSignature(builder.setup)),
  copy: (builder, { dataset }) =>
    copy(builder, snippetsOf(builder.embed)[Number(dataset['index'])]?.code ?? ''),
  'copy-link': (builder) => copy(builder, linkTo(withValue(builder.usable, 'answers', 'sign', ''))),
  'copy-sign-link': (builder) =>
    copy(builder, linkTo(withValue(builder.usable, 'answers', 'sign', 'yes'))),
};

/** One listener each for all controls: what they are is written on them. */
export function listen(root: HTMLElement, builder: Builder): void {
  root.addEventListener('click', (event) => {
    const { target } = event;
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    // A link to a place would take the place of the set-up in the address.
    if (button instanceof HTMLAnchorElement) event.preventDefault();
    if (button) void press(builder, button);
  });
  root.addEventListener('input', ({ target }) => {
    if (isControl(target)) type(builder, target);
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement && event.target.dataset['form'] === 'sign')
      signText(builder);
  });
  // It does not bubble.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.dataset['opens'])
        void builder.attempt(() => builder.openEditor());
    },
    true,
  );
  root.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || hasOwnUndo(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) goForth(builder);
    else goBack(builder);
  });
  // What was said stands in the way of what comes next.
  for (const event of ['pointerdown', 'keydown'])
    root.addEventListener(event, () => builder.say(''), true);
}

/** Text that is being written, and the reading, of which no change can be taken back behind it. */
const hasOwnUndo = (target: unknown) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, .cm-editor, dialog') !== null;

function goBack(builder: Builder): void {
  builder.goTo(undo(builder.history));
  builder.say('Undone.');
}

function goForth(builder: Builder): void {
  builder.goTo(redo(builder.history));
  builder.say('Done again.');
}

async function press(builder: Builder, button: HTMLElement): Promise<void> {
  const { do: name = '', name: of = '' } = button.dataset;
  const hadFocus = document.activeElement === button;
  const group = button.parentElement;
  const done = builder.attempt(() => buttons[name]?.(builder, button));
  if (hadFocus) keepFocus(button, name, of, group);
  await done;
}

type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isControl = (target: unknown): target is FormControl =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

const isOn = (control: FormControl) => control instanceof HTMLInputElement && control.checked;

/** Controls that are no value of the set-up by themselves. */
const special: Readonly<Record<string, (builder: Builder, control: FormControl) => unknown>> = {
  menu: (builder, control) => {
    const name = 'languages';
    const chosen = (builder.setup.attributes[name] ?? '').match(/[^\s,|]+/g) ?? [];
    const others = chosen.filter((tag) => tag !== control.value);
    const tags = isOn(control) ? [...others, control.value] : others;
    builder.set(withValue(builder.setup, 'attributes', name, tags.join(' ')));
  },
  section: (builder, control) => {
    const { shown } = sectionsOf(builder.setup.attributes['sections'] ?? '');
    const others = shown.filter((name) => name !== control.value);
    setSections(builder, isOn(control) ? [...others, control.value] : others);
  },
  width: (builder, control) => {
    builder.width = control.value;
    builder.draw();
  },
  'shown-language': (builder, control) => {
    builder.shownLanguage = control.value;
    builder.refresh();
  },
  'reading-language': (builder, control) => {
    builder.dialog.reading.language = control.value;
    builder.refresh();
  },
  'has-read': (builder, control) => {
    builder.dialog.reading.tick(isOn(control));
  },
  'document-file': async (builder, control) => {
    const [file] = (control instanceof HTMLInputElement && control.files) || [];
    if (!file) return;
    if (file.size > 262_144) builder.say('The file is over 256 KB: the card takes no more.');
    else await open(builder, file);
    control.value = '';
  },
};

function type(builder: Builder, control: FormControl): void {
  const { name, type } = control;
  if (Object.hasOwn(special, name)) void special[name]?.(builder, control);
  // What is written into a signature counts when it is signed.
  else if (control.closest('dialog')) write(builder, name, control.value);
  else if (type !== 'checkbox') put(builder, name, control.value, name);
  else put(builder, name, isOn(control) ? control.value : '');
}

function put(builder: Builder, name: string, value: string, by = ''): void {
  const place = placeOf(name);
  if (place) builder.set(withValue(builder.setup, ...place, value), by);
}

function moveSection(builder: Builder, name: string, by: number): void {
  const { shown } = sectionsOf(builder.setup.attributes['sections'] ?? '');
  const from = shown.indexOf(name);
  setSections(builder, shown.toSpliced(from, 1).toSpliced(from + by, 0, name));
}

/** In the usual order, all of them need no attribute. */
function setSections(builder: Builder, names: readonly string[]): void {
  const isUsual = names.join() === sectionsOf('').shown.join();
  // Nothing at all would mean all of them; the review has nothing to hide.
  const value = isUsual ? '' : names.join(' ') || 'review';
  builder.set(withValue(builder.setup, 'attributes', 'sections', value));
  if (!names.length)
    builder.say('Who reviewed the text stays on. The emergency signs and the disclaimer do, too.');
}

async function open(builder: Builder, file: File): Promise<void> {
  try {
    builder.set({ ...builder.setup, document: await file.text() });
    builder.say(`${file.name} is in the editor.`);
  } catch {
    builder.say(`${file.name} cannot be read. Is it still where it was?`);
  }
}

const linkTo = (setup: Setup) => `${location.href.replace(/#.*/, '')}#${writeSetup(setup)}`;

async function copy(builder: Builder, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    builder.say('Copied.');
  } catch {
    builder.say('This browser does not let the page copy. Select the text and press Ctrl+C.');
  }
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
