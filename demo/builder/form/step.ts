import { html, nothing } from 'lit/html.js';

/** A numbered part of the form. */
export const step = (number: number, id: string, title: string, content: unknown) =>
  html`<section class="step" id=${id} aria-labelledby="${id}-title">
    <h2 id="${id}-title" tabindex="-1"><span class="number">${number}</span> ${title}</h2>
    ${content}
  </section>`;

/** What only those need who know the words of their trade. */
export const forDevelopers = (title: string, content: unknown) =>
  html`<details class="developers">
    <summary>For developers: ${title}</summary>
    <div class="more">${content}</div>
  </details>`;

/** What only some visitors need, folded. */
export const fold = (title: string, content: unknown) =>
  html`<details>
    <summary>${title}</summary>
    <div class="more">${content}</div>
  </details>`;

export const problemList = (id: string, messages: readonly string[] = []) =>
  messages.length
    ? html`<ul class="problems" id=${id}>
        ${messages.map((message) => html`<li>${message}</li>`)}
      </ul>`
    : nothing;
