import { noChange } from 'lit/html.js';
import type { ElementPart } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';

class Typed extends Directive {
  render(_value: string): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [value]: [string]): unknown {
    if (
      element instanceof HTMLTextAreaElement &&
      !element.matches(':focus') &&
      element.value !== value
    )
      element.value = value;
    return noChange;
  }
}

/**
 * What a field holds, but for the one that somebody writes in: the card shows no space at an end and
 * no empty line, and a hand that rests after one has not finished.
 */
export const typed = directive(Typed);
