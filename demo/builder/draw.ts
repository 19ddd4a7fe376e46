import { html, nothing, render } from 'lit/html.js';
import type { BackSpasmCard } from '../../src/index.js';
import type { Tools, View } from './derive.js';
import * as controls from './form/controls.js';
import { countryStep } from './form/country-step.js';
import { fields } from './form/fields.js';
import { goOnPart } from './form/go-on-part.js';
import { languageStep } from './form/language-step.js';
import { lookStep } from './form/look-step.js';
import { step } from './form/step.js';
import { textStep } from './form/text-step.js';
import { showCard } from './preview/card.js';
import { noticesTemplate } from './preview/notices.js';
import { statusBar } from './preview/status-bar.js';
import { claimNotice } from './signing/claim-notice.js';
import { signStep } from './signing/step.js';
import { snippetStep } from './snippet/step.js';

/** The parts of the page that are drawn here. */
export interface PageParts {
  readonly form: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly tools: HTMLElement;
  readonly card: BackSpasmCard;
  readonly stage: HTMLElement;
}

export function drawPage(parts: PageParts, view: View): void {
  drawNotices(parts, view);
  showCard(parts.card, view.card);
  parts.stage.dataset['theme'] = view.stage.theme;
  parts.stage.dataset['width'] = view.stage.width;
  render(steps(view), parts.form);
  render(tools(view.tools), parts.tools);
  render(statusBar(view.statusBar), parts.status);
  // A policy without inline styles forbids them in a template.
  for (const swatch of parts.form.querySelectorAll<HTMLElement>('[data-color]'))
    swatch.style.background = swatch.dataset['color'] ?? '';
}

/** They stand above everything else, and what a link brings is announced before any of it shows. */
export function drawNotices(
  { notice }: Pick<PageParts, 'notice'>,
  { brought, notices }: Pick<View, 'brought' | 'notices'>,
): void {
  const claim = brought ? html`<div class="warning">${claimNotice(brought)}</div>` : nothing;
  render(html`${claim} ${noticesTemplate(notices)}`, notice);
}

/** The questions, in the order in which they are asked. */
const steps = ({ form, sign, words, contrasts, snippet, keep }: View) =>
  html`${goOnPart} ${step(1, 'place', 'Where are your patients?', countryStep(form))}
  ${step(2, 'clinic', 'Who are you?', fields(controls.clinic, form))}
  ${step(3, 'language', 'Which languages?', languageStep(form))}
  ${step(4, 'look', 'How should it look?', lookStep(form, contrasts))}
  ${step(5, 'text', 'Is the text right?', textStep(form, words))}
  ${step(6, 'sign', 'Who has checked it?', signStep(sign))}
  ${step(7, 'embed', 'Put it on your site', snippetStep(form, snippet, keep))}`;

const tools = ({ canUndo, canRedo, announcement }: Tools) =>
  html`<div class="row">
      <button type="button" data-do="undo" ?disabled=${!canUndo}>Undo</button>
      <button type="button" data-do="redo" ?disabled=${!canRedo}>Redo</button>
      <button type="button" data-do="start-over">Start over</button>
      <button type="button" data-do="copy-link">Copy link</button>
    </div>
    <p class="said" role="status">${announcement}</p>`;
