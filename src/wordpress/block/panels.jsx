/** The side panel: a part for each group of the table. */
import { Countries } from './countries.jsx';
import { Field } from './fields.jsx';
import { group, groups, links, settings, valueOf, words } from './site.js';

const { PanelColorSettings } = wp.blockEditor;
const { Notice, PanelBody } = wp.components;
const { Fragment } = wp.element;

/** AA asks for this of text of any size. */
const leastContrast = 4.5;

/** @param {{ attributes, set, report }} props */
export function Panels(props) {
  return (
    <>
      <Problems {...props} />
      {groups.map(({ name, title, controls }) =>
        name === 'colors' ? (
          <Colors key={name} {...props} />
        ) : (
          <PanelBody key={name} title={title} initialOpen={['clinic', 'numbers'].includes(name)}>
            {name === 'numbers' ? <Countries {...props} /> : null}
            {controls.map((control) => (
              <Field key={control.name} control={control} {...props} />
            ))}
          </PanelBody>
        ),
      )}
      <PanelBody>
        <p>{words.signNote}</p>
        <Link href={links.sign}>{words.signLink}</Link>
        <Link href={links.settings}>{words.settingsLink}</Link>
      </PanelBody>
    </>
  );
}

const Link = ({ href, children }) =>
  href ? (
    <p>
      <a href={href}>{children}</a>
    </p>
  ) : null;

/** Of all panels, for one that is closed hides its own. */
function Problems({ report }) {
  const controls = groups.flatMap((each) => each.controls);
  const found = controls.flatMap(({ name, label }) =>
    (report.problems[name] ?? []).map((problem) => `${label}: ${problem}`),
  );
  const all = [...found, ...report.others];
  return all.length ? (
    <Notice status="warning" isDismissible={false}>
      <strong>{words.problems}</strong>
      <ul>
        {all.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Notice>
  ) : null;
}

/** From the theme's palette, or any. What can be read is measured on the card as it stands. */
function Colors({ attributes, set, report }) {
  const { title, controls } = group('colors');
  return (
    <PanelColorSettings
      title={title}
      initialOpen={false}
      __experimentalIsRenderedInSidebar
      enableAlpha={false}
      colorSettings={controls.map((control) => ({
        label: control.label,
        value: valueOf(attributes, control) || settings[control.name] || undefined,
        onChange: (color) => set({ [control.key]: color || undefined }),
      }))}
    >
      <Contrasts contrasts={report.contrasts} />
    </PanelColorSettings>
  );
}

/** By the words of the builder, which measures them. */
const places = {
  'Words on the card': words.contrastWords,
  Heading: words.contrastHeading,
  'Signs of an emergency': words.contrastEmergency,
  Buttons: words.contrastButtons,
};

function Contrasts({ contrasts }) {
  const isLow = contrasts.some(({ ratio }) => ratio < leastContrast);
  return (
    <div className="back-spasm-card-contrast">
      <h3>{words.contrast}</h3>
      <dl>
        {contrasts.map(({ where, ratio }) => (
          <Fragment key={where}>
            <dt>{places[where]}</dt>
            <dd>{`${ratio.toFixed(1)} : 1`}</dd>
          </Fragment>
        ))}
      </dl>
      {isLow ? <span className="back-spasm-card-problem">{words.contrastLow}</span> : null}
    </div>
  );
}
