/** The example pages, as the gallery shows them: each beside its code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../', import.meta.url));

const examples = {
  'For clinics': {
    clinic: [
      'A clinic’s page',
      'The card as most clinics have it: their name, numbers and colours of the page.',
    ],
    languages: ['Languages', 'A menu of four languages, one of them from right to left.'],
    layouts: ['Layouts', 'The usual one, the full one, and the short one for a sidebar.'],
    brands: ['Brands', 'Two clinics’ colours and typefaces.'],
    dark: ['Dark', 'A dark card on a dark page.'],
    'sign-off': ['Sign-off', 'Cards that are unsigned, signed, changed since and overdue.'],
    narrow: ['Narrow places', 'A column, a float, a flex row and a table cell.'],
  },
  'For developers': {
    attributes: ['Attributes', 'The clinic’s own words, without any JSON.'],
    inline: ['Inline JSON', 'Own tips, a reworded warning and an own source.'],
    document: ['JSON file', 'A document from the same server.'],
    content: ['Property', 'A document that a script sets.'],
    placeholder: ['Placeholder', 'A div, for editors that delete unknown tags.'],
    problems: ['Problems', 'What the card says of a document with mistakes.'],
    framework: ['CSS framework', 'The card on a page that Pico CSS styles.'],
    policy: ['Strict policy', 'The strictest Content-Security-Policy that a page can have.'],
    npm: ['Import', 'The card as a module, the way npm brings it.'],
  },
};

/** Files that belong to an example, beside its page. */
const parts = {
  npm: ['npm.js'],
  document: ['documents/riverside.json'],
  problems: ['documents/mistakes.json'],
};

/**
 * @returns {{ group: string, name: string, title: string, what: string, card: string,
 *   files: { name: string, code: string }[] }[]}
 */
export function readExamples() {
  return Object.entries(examples).flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, [title, what]]) => ({
      group,
      name,
      title,
      what,
      card: cardsIn(readFileSync(`${demo}${name}.html`, 'utf8')),
      files: [`${name}.html`, ...(parts[name] ?? [])].map((file) => ({
        name: file,
        code: readFileSync(`${demo}${file}`, 'utf8')
          .replaceAll('../dist/index.js', 'back-spasm-card')
          .replaceAll('../dist/cdn/', ''),
      })),
    })),
  );
}

/** The cards of a page alone, each from the margin on. */
const cardsIn = (page) =>
  Array.from(
    page.matchAll(
      /^( *)(?:<back-spasm-card[\s>][^]*?<\/back-spasm-card>|<div\s+data-back-spasm-card[^]*?<\/div>)/gm,
    ),
    ([code, indent]) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  ).join('\n\n');
