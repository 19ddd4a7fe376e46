import { html } from 'lit/html.js';

/** One template a level, since a template's tag cannot be a binding. */
const templateOf = (level: number) => {
  const strings = [`<h${level} part="`, '" id="', '">', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
};
const templates = new Map([1, 2, 3, 4, 5, 6].map((level) => [level, templateOf(level)]));

/**
 * A real heading.
 * @param level deeper ones than 6 end there, at the deepest that HTML has
 */
export const heading = (level: number, part: string, id: string, content: unknown) =>
  html(templates.get(Math.min(level, 6)) ?? templateOf(6), part, id, content);
