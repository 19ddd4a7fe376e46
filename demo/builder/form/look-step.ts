import { html, nothing } from 'lit/html.js';
import type { Contrast } from '../preview/contrast.js';
import { leastContrast } from '../preview/contrast.js';
import { brands } from './brands.js';
import type { FormView } from './control.js';
import { details } from './controls.js';
import { fields } from './fields.js';
import { colors, look, shapes } from './look-controls.js';
import { sectionOrder } from './section-order.js';
import { fold } from './step.js';

/** @param contrasts as they are measured on the card of the preview */
export const lookStep = (view: FormView, contrasts: readonly Contrast[]) =>
  html`<fieldset>
      <legend>Start from a look</legend>
      <p class="hint">Three invented clinics. You can change everything afterwards.</p>
      <div class="row">
        ${brands.map(
          ({ name, variables }) =>
            html`<button type="button" data-do="brand" data-name=${name}>
              <span class="swatch" data-color=${variables['--bsc-accent'] ?? nothing}></span>
              ${name}
            </button>`,
        )}
      </div>
    </fieldset>
    ${fields(look, view)} ${fields(colors.slice(0, 2), view)} ${contrastTable(contrasts)}
    ${fold('More colours', fields(colors.slice(2), view))}
    ${fold('Typefaces, corners, space', fields(shapes, view))}
    ${fold('Which parts show, and in which order', [sectionOrder(view), fields(details, view)])}`;

const contrastTable = (contrasts: readonly Contrast[]) =>
  html`<table class="contrasts">
    <caption>
      How well it can be read, measured on the card
    </caption>
    <tbody>
      ${contrasts.map(
        ({ where, ratio }) =>
          html`<tr class=${ratio < leastContrast ? 'low' : nothing}>
            <th scope="row">${where}</th>
            <td>${ratio < leastContrast ? 'Hard to read: choose another colour' : 'Good'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
