import type { DirectiveResult } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';
import type { TemplateResult } from 'lit/html.js';
import { render } from 'lit/html.js';

/** What has been drawn on this page, by what it was drawn from. */
const masters = new WeakMap<TemplateResult, DocumentFragment>();

// By the prototype: a picture of that name on the page stands in the place of the page's method.
const importNode = (node: DocumentFragment) =>
  Document.prototype.importNode.call(document, node, true) as DocumentFragment;
const findComments = (node: DocumentFragment) =>
  Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_COMMENT);

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
    return (this.#clone = importNode(master));
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
  const marks = findComments(fragment);
  for (let mark = marks.nextNode(); mark;) {
    const next = marks.nextNode();
    mark.parentNode?.removeChild(mark);
    mark = next;
  }
  fragment.normalize();
  return fragment;
}
