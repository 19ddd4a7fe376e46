import { html } from 'lit/html.js';
import { fold } from './step.js';

/** For those who have a card on their site, and no link to how it was set up. */
export const goOnPart = html`<div class="go-on">
  ${fold(
    'Go on with a card that you have',
    html`<div class="field">
        <label for="old-code">Its code, as it stands on your site, or your link</label>
        <p class="hint" id="old-code-hint">
          Open the page of your site for editing, copy all of the card’s code, and paste it here.
        </p>
        <textarea
          id="old-code"
          name="old-code"
          rows="4"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="old-code-hint"
        ></textarea>
      </div>
      <button type="button" class="main" data-do="take-code">Go on with this card</button>`,
  )}
</div>`;
