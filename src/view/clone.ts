import type { DirectiveResult } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';
import type { TemplateResult } from 'lit/html.js';
import { render } from 'lit/html.js';

/** What has been drawn on this page, by what it was drawn from. */
const masters = new WeakMap<TemplateResult, DocumentFragment>();

class Clone extends Directive {
  #template: TemplateResult | undefined;
  #clone: DocumentFragment | undefined;

  render(template: TemplateResult): DocumentFragment | undefined {
    const old = this.#template;
    this.#template = template;
    // What stays the same stays in its place, with the reader's focus or selection in it.
    if (old && (old === template || JSON.stringify(old) === JSON.stringify(template)))
      return this.#clone;
    const master = masters.get(template) ?? draw(template);
    masters.set(template, master);
    return (this.#clone = master.cloneNode(true) as DocumentFragment);
  }
}

/**
 * Draws a template once for all cards that show the same, and gives each card a clone. Bindings of
 * its own would cost a card twice the nodes and a hundred kilobytes.
 */
export const clone: (template: TemplateResult) => DirectiveResult = directive(Clone);

/** Draws a template without the marks at which its parts could be drawn again. */
function draw(template: TemplateResult): DocumentFragment {
  const fragment = new DocumentFragment();
  render(template, fragment);
  removeComments(fragment);
  fragment.normalize();
  return fragment;
}

/** Not by a method or the class of the page's document: a picture's name, or a library, may hide these. */
function removeComments(node: Node): void {
  for (let child = node.firstChild; child;) {
    const next = child.nextSibling;
    if (child.nodeType === Node.COMMENT_NODE) node.removeChild(child);
    else removeComments(child);
    child = next;
  }
}
