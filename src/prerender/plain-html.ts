import { html } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { disclaimer, opening } from '../view/card-view.js';
import { emergencyLevel } from '../view/help.js';
import { section } from '../view/sections.js';
import { toHtml } from './to-html.js';

/** What content editors let through. */
const keptElements = /^(h[1-6]|p|ul|ol|li|strong|a|bdi)$/;
const keptAttributes = /\s(href|rel|lang|dir)="[^"]*"/g;
/** Around these, white space means nothing. */
const blocks = /\s*(<\/?(?:div|h[1-6]|p|ul|ol|li)\b[^>]*>)\s*/g;

/** All of a card's text in plain HTML, for editors that delete templates: nothing to press, no looks. */
export function plainHtml(card: Card): string {
  const settings = { ...card.settings, layout: 'full', citations: false } as const;
  const whole: Card = { ...card, settings };
  const all = html`<div lang=${card.language} dir=${card.dir}>
    ${opening(whole)} ${emergencyLevel(whole)}
    ${settings.sections.map((name) => section(whole, name))} ${disclaimer(whole)}
  </div>`;
  return simplify(toHtml(all));
}

/**
 * The emergency level alone, to stand between the tags: what a reader sees where the script does not
 * run. Its heading takes the place of the card's.
 */
export function emergencyHtml(card: Card): string {
  const settings = { ...card.settings, 'heading-level': card.settings['heading-level'] - 1 };
  const level = emergencyLevel({ ...card, settings });
  return simplify(toHtml(html`<div lang=${card.language} dir=${card.dir}>${level}</div>`));
}

/**
 * Takes our own templates' HTML, in which a `>` always ends a tag, and gives it on one line: content
 * editors make paragraphs and breaks of lines.
 */
function simplify(markup: string): string {
  const ends: string[] = [];
  return markup
    .replace(/<(svg|button)\b.*?<\/\1>/gs, '')
    .replace(/<(\/?)(\w+)([^>]*)>/g, (_, end: string, name: string, attributes: string) => {
      if (end) return ends.pop() ?? '';
      const marks = attributes.match(keptAttributes)?.join('') ?? '';
      const isKept = keptElements.test(name) || /\slang=/.test(marks);
      // It stands on a line of its own.
      const isButton = /\spart="?button\b/.test(attributes);
      const after = name === 'small' ? ' – ' : '';
      ends.push(isKept ? `</${name}>${isButton ? '</p>' : ''}` : after);
      return isKept ? `${isButton ? '<p>' : ''}<${name}${marks}>` : '';
    })
    .replace(blocks, '$1')
    .replace(/\s*\n\s*/g, ' ');
}
