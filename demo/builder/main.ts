import { Builder } from './builder.js';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

/** The preview needs the element, which a script of its own brings. */
await customElements.whenDefined('back-spasm-card');
const card = document.querySelector('back-spasm-card');
const dialog = byId('reading');
if (card && dialog instanceof HTMLDialogElement)
  new Builder({
    form: byId('steps'),
    status: byId('status'),
    notice: byId('notice'),
    tools: byId('tools'),
    stage: byId('stage'),
    card,
    dialog,
  }).start();
