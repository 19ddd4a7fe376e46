import { html } from 'lit/html.js';

/** The head and body of some of ten people, in two rows. Old libraries replace `Array.from()`. */
function people(from: number): string {
  let path = '';
  for (let index = from; index < 10; index += 1)
    path += `M${12 + (index % 5) * 24} ${index < 5 ? 9 : 65}h.1m0 18v12`;
  return path;
}

/** Ten people of whom so many are filled, for readers to whom a number says little. */
const tenPeople = (filled: number) =>
  html`<svg
    viewBox="0 0 120 104"
    width="120"
    fill="none"
    stroke="currentcolor"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path stroke-width="13" d=${people(0)} />
    <path stroke="var(--_bg, #fff)" stroke-width="9" d=${people(filled)} />
  </svg>`;

export const threeInTen = tenPeople(3);
export const sevenInTen = tenPeople(7);
