import { tagName } from '../tag.js';

/**
 * The Trusted Types policy of the script-tag file. Its build puts it in the place of Lit's own,
 * which Lit would make as it loads: under a name that the page's own Lit may have taken, and
 * throwing where the page's policy forbids it. It is `null` where the page lets no template be made.
 *
 * A second copy makes none: a name can be taken only once, and trying is reported as a violation.
 */
export const policy = customElements.get(tagName) ? undefined : createPolicy();

function createPolicy() {
  try {
    // Templates are constants of this file: no text of a page or a document passes through here.
    return window.trustedTypes?.createPolicy(tagName, { createHTML: (html) => html });
  } catch {
    return canParse('<i a=""><!----></i>') ? undefined : null;
  }
}

/**
 * Whether markup goes in without a policy, and whole: a page's default policy may let it pass, or
 * take away the comments that templates are filled in at.
 */
function canParse(markup: string): boolean {
  const probe = document.createElement('i');
  try {
    probe.innerHTML = markup;
  } catch {
    // Nothing has gone in.
  }
  return probe.innerHTML === markup;
}
