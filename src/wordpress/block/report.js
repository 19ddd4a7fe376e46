/** What the card in the editor says of itself: what is wrong, by control, and its contrast. */
import { measureContrasts } from '../../../demo/builder/preview/contrast.ts';
import { controls } from './site.js';

export const noReport = { problems: {}, others: [], contrasts: [] };

export function reportOf(card) {
  const problems = {};
  const others = [];
  for (const problem of card.problems ?? []) {
    const text =
      problem.source === 'document' ? [problem.path, problem.message] : [problem.message];
    const message = text.filter(Boolean).join(': ');
    const name = controlOf(problem);
    if (controls.some((control) => control.name === name)) (problems[name] ??= []).push(message);
    else others.push(`${name}: ${message}`);
  }
  return { problems, others, contrasts: measureContrasts(card) };
}

/** The name of the control that a problem belongs beside. */
function controlOf({ source, path, code }) {
  if (source === 'document') return 'document';
  if (code === 'language') return path === 'languages' ? 'languages' : 'lang';
  return /^[\w-]*/.exec(path)[0];
}
