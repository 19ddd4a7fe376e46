import { html } from 'lit/html.js';
import { stringsOf } from './strings.js';

/** One template a level, since a template's tag cannot be a binding. */
const templateOf = (level: number) =>
  stringsOf(`<h${level} part="`, '" id="', '">', `</h${level}>`);
const templates = [1, 2, 3, 4, 5].map(templateOf);
const deepest = templateOf(6);

/**
 * A real heading.
 * @param level deeper ones than 6 end there, at the deepest that HTML has
 */
export const heading = (level: number, part: string, id: unknown, content: unknown) =>
  html(templates[level - 1] ?? deepest, part, id, content);
