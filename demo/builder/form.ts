import { html } from 'lit/html.js';
import type { Contrast } from './preview/contrast.js';
import type { EmbedState } from './snippet/step.js';
import { embedStep } from './snippet/step.js';
import { signStep } from './signing/step.js';
import * as steps from './form/steps.js';

/** The questions, in the order in which they are asked. */
export const form = (state: EmbedState, contrasts: readonly Contrast[]) =>
  html`${steps.step(1, 'place', 'Where are your patients?', steps.placeStep(state))}
  ${steps.step(2, 'clinic', 'Who are you?', steps.clinicStep(state))}
  ${steps.step(3, 'language', 'Which languages?', steps.languageStep(state))}
  ${steps.step(4, 'look', 'How should it look?', steps.lookStep(state, contrasts))}
  ${steps.step(5, 'text', 'Is the text right?', steps.textStep(state, Boolean(state.setup.document)))}
  ${steps.step(6, 'sign', 'Who has checked it?', signStep(state))}
  ${steps.step(7, 'embed', 'Put it on your site', embedStep(state))}`;
