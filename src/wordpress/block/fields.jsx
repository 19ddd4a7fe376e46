/** Each kind of control, from the table, with what is wrong beside it. */
import { Languages, Sections } from './lists.jsx';
import { fill, settings, valueOf, words } from './site.js';

const { SelectControl, TextControl, TextareaControl, ToggleControl } = wp.components;

/** Newer releases of WordPress ask for these, and older ones do not know them. */
export const look = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** @param {{ control, attributes, set, report }} props */
export function Field({ control, attributes, set, report }) {
  const problems = report.problems[control.name] ?? [];
  const Kind = kinds[control.kind] ?? Line;
  return (
    <Kind
      control={control}
      value={valueOf(attributes, control)}
      onChange={(text) => set({ [control.key]: text || undefined })}
      shared={{
        ...look,
        label: control.label,
        help: help(control.hint, problems),
        'aria-invalid': problems.length ? true : undefined,
      }}
    />
  );
}

const Line = ({ control, shared, value, onChange }) => (
  <TextControl
    {...shared}
    type={control.kind === 'tel' ? 'tel' : 'text'}
    autoComplete="off"
    value={value}
    placeholder={settings[control.name] || control.placeholder}
    onChange={onChange}
  />
);

const Lines = ({ control, shared, value, onChange }) => (
  <TextareaControl
    {...shared}
    rows={control.kind === 'document' ? 10 : 4}
    value={value}
    placeholder={control.kind === 'document' ? '' : settings[control.name]}
    onChange={onChange}
  />
);

const Choice = ({ control, shared, value, onChange }) => (
  <SelectControl
    {...shared}
    value={value}
    options={optionsOf(control, value)}
    onChange={onChange}
  />
);

/** WordPress ties it to its control, so that a screen reader reads it after the label. */
export function help(hint, problems) {
  if (!problems.length) return hint || undefined;
  return (
    <>
      {hint}
      {problems.map((problem) => (
        <span className="back-spasm-card-problem" key={problem}>
          {problem}
        </span>
      ))}
    </>
  );
}

/** '' is what the settings say; where they say something, the card's own default is a choice, too. */
function optionsOf({ name, options, standard }, value) {
  const labelOf = (text) => options.find((option) => option.value === text)?.label ?? text;
  const preset = settings[name];
  const listed = preset
    ? [
        { value: '', label: fill(words.asSettings, labelOf(preset)) },
        ...options.map((option) => (option.value ? option : { ...option, value: standard })),
      ]
    : options;
  const isListed = listed.some((option) => option.value === value);
  return isListed ? listed : [...listed, { value, label: fill(words.other, value) }];
}

const isOn = (value) => Boolean(value) && value !== 'false';

function Switch({ control, shared, value, onChange }) {
  const preset = isOn(settings[control.name]);
  const change = (checked) => onChange(checked === preset ? '' : String(checked));
  return (
    <ToggleControl {...shared} checked={isOn(value || settings[control.name])} onChange={change} />
  );
}

/** A line of text, where a kind is not named. */
const kinds = {
  choice: Choice,
  switch: Switch,
  languages: Languages,
  sections: Sections,
  lines: Lines,
  paragraph: Lines,
  document: Lines,
};
