import { html, nothing } from 'lit/html.js';
import { shapes } from '../../../src/settings.js';
import { withoutLanguage } from '../state/languages.js';

/** What the card makes of an address or a number as somebody writes it, to be tried. */
export function madeOf(control: string, written: string) {
  const shape = shapes.get(withoutLanguage(control).replace('attributes:', ''));
  const value = written.trim();
  if (!value || shape?.type !== 'text' || !shape.complete) return nothing;
  const meant = shape.complete(value);
  if (shape.format !== 'phone') return ofAddress(meant);
  return meant === value ? nothing : html`<p class="hint">The card takes ${meant}.</p>`;
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
