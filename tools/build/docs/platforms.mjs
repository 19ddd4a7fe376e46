import { table } from './markdown.mjs';

/** What the builder calls each kind of snippet. */
const kinds = {
  tag: 'the tag',
  prerendered: 'the tag with its text inside',
  div: 'the `div`',
  iframe: 'the frame',
  npm: 'the import',
};

/**
 * What to do in each site builder, and what it does to each kind of snippet.
 * @param {object[]} platforms those of the builder, from `demo/builder/snippet/platforms/list.ts`
 */
export const platformsPart = (platforms) => platforms.map(platformPart).join('\n\n');

function platformPart({ name, best, takes, tried, how, fates, sources }) {
  const links = sources.map(({ title, href }) => `[${title}](${href})`);
  return [
    `#### ${name}`,
    [takes.instead, `Choose ${kinds[best]}.`, tried].filter(Boolean).join(' '),
    how.map((step, index) => `${index + 1}. ${escape(step)}`).join('\n'),
    table(
      ['Snippet', 'What happens to it'],
      fates.map(({ kind, fate }) => [kinds[kind], escape(fate)]),
    ),
    `Sources: ${links.join('; ')}.`,
  ].join('\n\n');
}

/** Tags in a sentence would be taken for markup. */
const escape = (text) => text.replace(/<[^>]+>/g, (tag) => `\`${tag}\``);
