/** The settings page: what the settings make of the card, and what is wrong beside each of them. */
import { placesIn, syntaxFaultOf } from '../../document/json-places.ts';
import { readAddress, writeAddress } from '../../frame/address.ts';
import { pack, unpack } from '../../../demo/builder/state/packed.ts';
import { offerNumbers } from './countries.js';

const { groups, words, countries } = window.backSpasmCardPage;
const controls = groups.flatMap((group) => group.controls);

const form = document.querySelector('#back-spasm-card-settings');
const card = document.querySelector('#back-spasm-card-preview');
const list = document.querySelector('#back-spasm-card-problems');
const fieldOf = (name) => document.querySelector(`#bsc-${name}`);

/** What the form says by a control, as an attribute would. */
function valueOf({ name, kind }) {
  const field = fieldOf(name);
  if (kind === 'switch') return field.checked ? 'true' : '';
  if (kind !== 'sections' && kind !== 'languages') return field.value.trim();
  const boxes = [...field.querySelectorAll('input')];
  const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return kind === 'sections' && ticked.length === boxes.length ? '' : ticked.join(' ');
}

function setValue({ name, kind }, value) {
  const field = fieldOf(name);
  const listed = value.split(/[\s,|]+/);
  if (kind === 'switch') field.checked = Boolean(value) && value !== 'false';
  else if (kind === 'sections' || kind === 'languages')
    for (const box of field.querySelectorAll('input'))
      box.checked = listed.includes(box.value) || (kind === 'sections' && !value);
  else {
    if (kind === 'choice' && value && ![...field.options].some((option) => option.value === value))
      field.add(new Option(value, value));
    field.value = value;
  }
}

function show() {
  for (const control of controls) {
    const { name, kind, isVariable } = control;
    const value = valueOf(control);
    if (kind === 'document') card.content = value;
    else if (isVariable) card.style.setProperty(`--bsc-${name}`, value);
    // It would do something to this page instead of to the card.
    else if (value && name !== 'structured-data') card.setAttribute(name, value);
    else card.removeAttribute(name);
  }
  writeLink();
}

/** All in a list, and each beside its control; in the document, by its line. */
function report(problems) {
  for (const place of form.querySelectorAll('.bsc-problems')) place.replaceChildren();
  const found = problems.map((problem) => {
    const isOfDocument = problem.source === 'document';
    const [name] = isOfDocument ? ['document'] : /^[\w-]*/.exec(problem.path);
    const text = [problem.path, problem.message].filter(Boolean).join(': ');
    const place = document.querySelector(`#bsc-${name}-problems`);
    const line = document.createElement('p');
    if (isOfDocument) line.append(leadTo(problem, text));
    else line.textContent = problem.message;
    place?.append(line);
    fieldOf(name)?.setAttribute('aria-invalid', 'true');
    return text;
  });
  for (const field of form.querySelectorAll('[aria-invalid]'))
    if (!document.querySelector(`#${field.id}-problems`)?.childElementCount)
      field.removeAttribute('aria-invalid');
  list.className = found.length ? 'notice notice-warning' : '';
  list.replaceChildren(
    ...found.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

/** A button that marks in the document what a problem is about. */
function leadTo({ path, code }, text) {
  const field = fieldOf('document');
  const fault = syntaxFaultOf(field.value);
  const place = fault ?? placesIn(field.value)(path, code) ?? { from: 0, to: 0 };
  const line = field.value.slice(0, place.from).split('\n').length;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.line.replace('%s', line).replace('%s', () => fault?.message ?? text);
  button.addEventListener('click', () => {
    field.focus();
    field.setSelectionRange(place.from, place.to);
  });
  return button;
}

/** These settings as the builder's link has them. */
function writeLink() {
  const set = controls.map((control) => [control, valueOf(control)]).filter(([, value]) => value);
  const pick = (isWanted, prefix) =>
    Object.fromEntries(
      set
        .filter(([control]) => isWanted(control))
        .map(([{ name }, value]) => [prefix + name, value]),
    );
  const document = valueOf({ name: 'document' });
  const isAttribute = ({ isVariable, kind }) => !isVariable && kind !== 'document';
  const fragment = writeAddress({
    attributes: pick(isAttribute, ''),
    variables: pick(({ isVariable }) => isVariable, '--bsc-'),
    ...(document && { document }),
    others: {},
  });
  fieldOf('export').value = `#${pack(fragment)}`;
}

/** What only the builder asks, and a page of settings has no use for. */
const ofBuilder = ['country', 'place', 'kind', 'base', 'fallback', 'sign'];

function readLink() {
  const [, packed = ''] = fieldOf('import').value.split('#');
  const says = document.querySelector('#bsc-import-says');
  const fragment = unpack(packed.trim());
  if (!fragment) {
    says.textContent = fieldOf('import').value ? words.importFault : '';
    return;
  }
  const { attributes, variables, document: text = '', problems } = readAddress(fragment, ofBuilder);
  const values = { ...attributes, document: text };
  for (const control of controls)
    setValue(
      control,
      (control.isVariable ? variables[`--bsc-${control.name}`] : values[control.name]) ?? '',
    );
  says.textContent = [words.imported, ...problems].join(' ');
  show();
}

card.addEventListener('bsc-problems', ({ detail }) => report(detail.problems));
form.addEventListener('input', ({ target }) => (target.id === 'bsc-import' ? readLink() : show()));
offerNumbers(countries, words, show);
show();
