import { html, nothing } from 'lit/html.js';
import { completeAddress, findNumber } from '../../../src/document/complete.js';
import { withoutLanguage } from '../state/languages.js';

const addresses = ['attributes:book-href', 'attributes:feedback-href', 'attributes:review-href'];
const numbers = ['attributes:phone', 'attributes:emergency-number', 'attributes:advice-number'];

/** What the card makes of an address or a number as somebody writes it, to be tried. */
export function madeOf(control: string, written: string) {
  const name = withoutLanguage(control);
  const value = written.trim();
  if (!value) return nothing;
  if (addresses.includes(name)) return ofAddress(completeAddress(value));
  const number = numbers.includes(name) ? findNumber(value) : value;
  return number === value ? nothing : html`<p class="hint">The card dials ${number}.</p>`;
}

function ofAddress(address: string) {
  if (/^mailto:/i.test(address))
    return html`<p class="hint">The card opens a mail to ${address.replace(/^mailto:/i, '')}.</p>`;
  return /^https?:\/\//i.test(address) && URL.canParse(address)
    ? html`<p class="hint">
        The card opens ${address}.
        <a href=${address} target="_blank" rel="noopener noreferrer"
          >Try it<span class="hidden"> in a new tab</span></a
        >
      </p>`
    : nothing;
}
