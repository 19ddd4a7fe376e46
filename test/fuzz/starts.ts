/** How a card comes to stand on a page. */
import type { BackSpasmCard } from '../../src/index.js';
import { fillPlaceholders } from '../../src/script-tag/placeholders.js';
import { attributeNames } from '../../src/settings.js';
import { cardIn } from '../support/card.js';
import { codeOf } from './recipe.js';

export interface Start {
  /** Makes `card`, given `page`. */
  readonly code: string;
  readonly make: (page: HTMLElement) => BackSpasmCard | Promise<BackSpasmCard>;
  /** What the card has to have from the start. */
  readonly attributes: Readonly<Record<string, string>>;
}

export const created: Start = {
  code: "const card = document.createElement('back-spasm-card');\npage.append(card);",
  make(page) {
    const card = document.createElement('back-spasm-card');
    page.append(card);
    return card;
  },
  attributes: {},
};

/** What is made here is no card yet, and becomes one on the page. */
const elsewhere = document.implementation.createHTMLDocument();

/** A framework may set properties on what is not a card yet. */
export const early: Start = {
  code: "const card = document.implementation.createHTMLDocument().createElement('back-spasm-card');",
  make: () => elsewhere.createElement('back-spasm-card'),
  attributes: {},
};

/** As an author writes it into a page. */
export function written(attributes: Readonly<Record<string, string>>): Start {
  const texts = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  const markup = `<back-spasm-card${texts.join('')}></back-spasm-card>`;
  elsewhere.body.innerHTML = markup;
  return {
    code: `page.innerHTML = ${codeOf(markup)};\nconst card = page.firstElementChild;`,
    make(page) {
      page.innerHTML = markup;
      return cardIn(page);
    },
    // As they are parsed: `&colon;` is a colon.
    attributes: Object.fromEntries(
      Array.from(elsewhere.body.children[0]?.attributes ?? [], ({ name, value }) => [name, value]),
    ),
  };
}

let isWatching = false;

/** As the script file does it: into each placeholder that is added to the page. */
export function inPlaceholder(data: Readonly<Record<string, string>>): Start {
  const names = Object.keys(data);
  return {
    code: [
      "await import('/dist/cdn/back-spasm-card.js');",
      "const placeholder = document.createElement('div');",
      "placeholder.setAttribute('data-back-spasm-card', '');",
      ...names.map(
        (name) => `placeholder.setAttribute(${codeOf(`data-${name}`)}, ${codeOf(data[name])});`,
      ),
      'page.append(placeholder);',
      'await new Promise(requestAnimationFrame);',
      "const card = page.querySelector('back-spasm-card');",
    ].join('\n'),
    async make(page) {
      if (!isWatching) fillPlaceholders();
      isWatching = true;
      const placeholder = document.createElement('div');
      placeholder.setAttribute('data-back-spasm-card', '');
      for (const name of names) placeholder.setAttribute(`data-${name}`, data[name] ?? '');
      page.append(placeholder);
      // An observer is told in a microtask.
      await Promise.resolve();
      return cardIn(placeholder);
    },
    attributes: Object.fromEntries(
      Object.entries(data).filter(([name]) => attributeNames.includes(name)),
    ),
  };
}
