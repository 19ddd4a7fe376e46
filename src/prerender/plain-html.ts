import { html } from 'lit/html.js';
import type { Card } from '../card/card.js';
import { disclaimer, opening } from '../view/card-view.js';
import { emergencyLevel, otherLevels } from '../view/help.js';
import { ownIllustration } from '../view/illustration.js';
import { section } from '../view/sections.js';
import type { StartTag, Writer } from './to-html.js';
import { toHtml } from './to-html.js';

/** All of a card's text in plain HTML, for editors that delete templates: nothing to press, no looks. */
export function plainHtml(card: Card): string {
  // Of what somebody has signed, pictures are left out here, and with them the claim.
  const hasPictures = JSON.stringify(card.text).includes('"src":');
  const sections = card.settings.sections.filter((name) => name !== 'review' || !hasPictures);
  const settings = { ...card.settings, layout: 'full', citations: false, sections } as const;
  const whole: Card = { ...card, settings };
  const all = html`<div lang=${card.language} dir=${card.dir}>
    ${opening(whole)} ${ownIllustration(whole)} ${emergencyLevel(whole)} ${otherLevels(whole)}
    ${settings.sections.map((name) => section(whole, name))} ${disclaimer(whole)}
  </div>`;
  return toHtml(all, new PlainWriter(!card.builtInParts.includes('drawings')));
}

/**
 * The emergency level alone, to stand between the tags: what a reader sees where the script does not
 * run. Its heading takes the place of the card's.
 */
export function emergencyHtml(card: Card): string {
  const settings = { ...card.settings, 'heading-level': card.settings['heading-level'] - 1 };
  const level = emergencyLevel({ ...card, settings });
  return toHtml(html`<div lang=${card.language} dir=${card.dir}>${level}</div>`, new PlainWriter());
}

/** What content editors let through; of these, white space means nothing around the blocks. */
const keptElements = /^(h[1-6]|p|ul|ol|li|strong|a|bd[io])$/;
const blocks = /^(div|h[1-6]|p|ul|ol|li)$/;
const keptAttributes = ['href', 'rel', 'lang', 'dir'];

/**
 * Writes text, its structure and its links, without looks and on one line: content editors make
 * paragraphs and breaks of lines.
 */
class PlainWriter implements Writer {
  #html = '';
  /** What was written last: of all of it, each look at the end would cost as much as all of it. */
  #last = '';
  /** Whether the words below drawings stay: a clinic's own may say more than its text. */
  readonly #keepsCaptions: boolean;
  /** What to write at the end of each open element. */
  readonly #ends: (() => void)[] = [];
  /** The name of an element that is left out with all that is in it. */
  #leftOut = '';
  #isAtBlock = false;

  constructor(keepsCaptions = false) {
    this.#keepsCaptions = keepsCaptions;
  }

  start({ name, attributes }: StartTag): void {
    // The last two have no end.
    if (this.#leftOut || name === 'input' || name === 'img') return;
    const isCaption = name === 'figcaption';
    if (name === 'svg' || name === 'button' || (isCaption && !this.#keepsCaptions)) {
      this.#leftOut = name;
      return;
    }
    const kept = [...attributes].filter(([key]) => keptAttributes.includes(key));
    const marks = kept.map(([, html]) => ` ${html.trim()}`).join('');
    const isKept = keptElements.test(name) || attributes.has('lang');
    // It stands on a line of its own.
    const marked = `${attributes.get('part') ?? ''}${attributes.get('class') ?? ''}`;
    const isLine = isCaption || /\b(button|line)\b/.test(marked);
    if (isLine) this.#tag('p', '<p>');
    if (isKept) this.#tag(name, `<${name}${marks}>`);
    this.#ends.push(() => {
      if (isKept) this.#tag(name, `</${name}>`);
      if (isLine) this.#tag('p', '</p>');
      if (name === 'small') this.text(' – ');
    });
  }

  end(name: string): void {
    if (!this.#leftOut) this.#ends.pop()?.();
    else if (name === this.#leftOut) this.#leftOut = '';
  }

  text(html: string): void {
    if (this.#leftOut) return;
    const text = html.replace(/[ \n]+/g, ' ');
    const isAfterSpace = this.#isAtBlock || this.#last.endsWith(' ');
    this.#write(isAfterSpace ? text.replace(/^ /, '') : text);
    if (text.trim()) this.#isAtBlock = false;
  }

  #tag(name: string, html: string): void {
    this.#isAtBlock = blocks.test(name);
    if (this.#isAtBlock) this.#last = this.#last.trimEnd();
    this.#write(html);
  }

  #write(html: string): void {
    if (!html) return;
    this.#html += this.#last;
    this.#last = html;
  }

  get html(): string {
    return this.#html + this.#last;
  }
}
