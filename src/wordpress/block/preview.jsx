/** The real card, as patients will see it. */
import { reportOf } from './report.js';
import { attributeKeys, controls, settings, valueOf } from './site.js';

const { useEffect, useRef } = wp.element;

/** This one would do something to the editor's page instead of to the card. */
const notHere = ['structured-data'];

export function Preview({ attributes, onReport }) {
  const ref = useRef();
  useEffect(() => {
    const card = ref.current;
    const report = () => onReport(reportOf(card));
    // A link would leave the editor, and what is written in it.
    const stay = (event) => event.preventDefault();
    const events = ['bsc-ready', 'bsc-problems', 'bsc-change'];
    for (const name of events) card.addEventListener(name, report);
    card.addEventListener('bsc-action', stay);
    return () => {
      for (const name of events) card.removeEventListener(name, report);
      card.removeEventListener('bsc-action', stay);
    };
  }, []);
  useEffect(() => {
    const card = ref.current;
    show(card, attributes);
    // The card is drawn by the end of this task.
    const { defaultView } = card.ownerDocument;
    const waiting = defaultView.setTimeout(() => card.shadowRoot && onReport(reportOf(card)));
    return () => defaultView.clearTimeout(waiting);
  }, [attributes]);
  return <back-spasm-card ref={ref} />;
}

/** Makes a card so, by what is public of the element alone. */
function show(card, attributes) {
  const said = (name, key) => valueOf(attributes, { key }) || settings[name] || '';
  for (const [name, key] of attributeKeys) {
    const value = said(name, key);
    if (value && !notHere.includes(name)) card.setAttribute(name, value);
    else card.removeAttribute(name);
  }
  for (const { name, key, isVariable, kind } of controls) {
    if (kind === 'document') setDocument(card, said(name, key));
    else if (isVariable) setVariable(card, `--bsc-${name}`, said(name, key));
  }
}

function setDocument(card, text) {
  if ((card.content ?? '') !== text) card.content = text;
}

function setVariable(card, name, value) {
  if (value) card.style.setProperty(name, value);
  else card.style.removeProperty(name);
}
