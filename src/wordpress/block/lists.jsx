/** Lists of which each entry is ticked: the card's parts in their order, and the languages of its menu. */
import { fill, settings, words } from './site.js';

const { BaseControl, Button, CheckboxControl } = wp.components;

const toWords = (text = '') => text.split(/[\s,|]+/).filter(Boolean);

export function Languages({ control, value, onChange, shared: { help } }) {
  const chosen = toWords(value || settings[control.name]);
  const toggle = (language, checked) =>
    onChange(
      [...chosen.filter((each) => each !== language), ...(checked ? [language] : [])].join(' '),
    );
  return (
    <Fieldset label={control.label} help={help}>
      {control.options.map((option) => (
        <CheckboxControl
          __nextHasNoMarginBottom
          key={option.value}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(checked) => toggle(option.value, checked)}
        />
      ))}
    </Fieldset>
  );
}

export function Sections({ control, value, onChange, shared: { help } }) {
  const all = control.options.map((option) => option.value);
  const listed = toWords(value || settings[control.name]).filter((name) => all.includes(name));
  const shown = listed.length ? [...new Set(listed)] : all;
  const hidden = all.filter((name) => !shown.includes(name));
  // All in the usual order is what a card does by itself.
  const change = (names) => onChange(names.join(' ') === all.join(' ') ? '' : names.join(' '));
  const move = (index, by) => {
    const names = [...shown];
    names.splice(index + by, 0, ...names.splice(index, 1));
    change(names);
  };
  const row = (name) => ({
    title: control.options.find((option) => option.value === name).label,
    index: shown.indexOf(name),
    count: shown.length,
    toggle: () =>
      change(shown.includes(name) ? shown.filter((each) => each !== name) : [...shown, name]),
    move,
  });
  return (
    <Fieldset label={control.label} help={help}>
      {[...shown, ...hidden].map((name) => (
        <Section key={name} {...row(name)} />
      ))}
      {value ? (
        <Button variant="link" onClick={() => onChange('')}>
          {settings[control.name] ? words.asSettingsPlain : words.allSections}
        </Button>
      ) : null}
    </Fieldset>
  );
}

/** @param {{ title, index, count, toggle, move }} props the index is -1 for a part that is left out */
const Section = ({ title, index, count, toggle, move }) => (
  <div className="back-spasm-card-section">
    <CheckboxControl
      __nextHasNoMarginBottom
      label={title}
      checked={index >= 0}
      // A card has one part at least: an empty list would be all of them.
      disabled={index >= 0 && count === 1}
      onChange={toggle}
    />
    {index >= 0 ? (
      <span>
        <Move
          name={title}
          sign="↑"
          says={words.moveUp}
          isOff={!index}
          act={() => move(index, -1)}
        />
        <Move
          name={title}
          sign="↓"
          says={words.moveDown}
          isOff={index === count - 1}
          act={() => move(index, 1)}
        />
      </span>
    ) : null}
  </div>
);

const Move = ({ name, sign, says, isOff, act }) => (
  <Button size="small" aria-label={fill(says, name)} disabled={isOff} onClick={act}>
    {sign}
  </Button>
);

const Fieldset = ({ label, help, children }) => (
  <fieldset>
    <BaseControl.VisualLabel as="legend">{label}</BaseControl.VisualLabel>
    {help ? <p className="components-base-control__help">{help}</p> : null}
    {children}
  </fieldset>
);
