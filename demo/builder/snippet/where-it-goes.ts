import { html } from 'lit/html.js';
import type { Platform } from './platforms/platform.js';

/** Three small drawings: where it is chosen, where it is pasted, and what then shows. */
export const whereItGoes = ({ name, menu, choose, takes }: Platform) => {
  const what = takes === 'address' ? 'the address' : 'the code';
  return html`<div
    class="where"
    role="img"
    aria-label="Drawing of ${name}: choose ${choose}, paste ${what} there, save, and the card shows in the page."
  >
    <div class="window">
      ${menu.map(
        (entry) => html`<span class=${entry === choose ? 'chosen' : 'entry'}>${entry}</span>`,
      )}
    </div>
    <div class="window"><i></i><span class="box">Paste ${what} here</span><i></i></div>
    <div class="window">
      <i></i><span class="card"><b></b><i></i><i></i></span><i></i>
    </div>
  </div>`;
};
