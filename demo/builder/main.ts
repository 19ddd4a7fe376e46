import { Builder } from './builder.js';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
};

const notice = byId('notice');
const say = (message: string) => {
  notice.innerText = message;
};

/** The preview needs the element, whose script comes before this one unless it is missing. */
if (!customElements.get('back-spasm-card'))
  say('The script of the card did not load. Check your connection, then reload the page.');
await customElements.whenDefined('back-spasm-card');
say('');
const card = document.querySelector('back-spasm-card');
const dialog = byId('reading');
if (card && dialog instanceof HTMLDialogElement)
  new Builder(
    {
      form: byId('steps'),
      status: byId('status'),
      notice,
      tools: byId('tools'),
      stage: byId('stage'),
      card,
    },
    dialog,
  ).start();
