/** The command `back-spasm-card`, for people who keep a clinic’s document in files. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf, suggest } from '../document/problems.js';
import ar from '../languages/ar.json';
import en from '../languages/en.json';
import es from '../languages/es.json';
import fr from '../languages/fr.json';
import { registerLanguage } from '../languages/registry.js';
import { startingDocument } from '../languages/starting-document.js';
import { observedNames, switches } from '../settings.js';
import { drawFallback } from '../prerender/static-card.js';
import { tagName } from '../tag.js';
import { version } from '../version.js';
import { escapeHtml } from '../prerender/to-html.js';
import { checkPage, pageHelp } from './check-page.js';
import { readInput, UsageError } from './input.js';
import { prerender } from '../prerender/prerender.js';
import { problemLines } from './problem-lines.js';
import { sign, signHelp } from './sign.js';

const languages = [en, ar, es, fr];
for (const language of languages) registerLanguage(language);

interface Command {
  readonly help: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** @returns the exit code */
  run(files: readonly string[], options: Options): Promise<number>;
}

type Options = Readonly<Record<string, string | boolean | undefined>>;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** Those of the element, and the language of the card. */
const attributeOptions = {
  ...Object.fromEntries(observedNames.map((name) => [name, text])),
  ...Object.fromEntries(switches.map((name) => [name, flag])),
  lang: text,
};

const commands: Readonly<Record<string, Command>> = {
  check: {
    help: `${tagName} check FILE...

Reports what is wrong in documents, with line and column: FILE:LINE:COLUMN: what to do.
A mistake affects only its own place: the card shows the rest. "-" reads standard input.

  --lang TAG   language of the page, for documents that name none; en without it

Exit code: 0 without problems, 1 with problems, 2 where a file cannot be read.
${pageHelp}`,
    options: { lang: text, url: text },
    run: check,
  },
  prerender: {
    help: `${tagName} prerender [FILE] [--ATTRIBUTE VALUE...]

Writes the card as HTML that shows before its script has come, or without it.
FILE is the card's document. Every attribute of the element is an option:

  --clinic "Example Clinic" --emergency-number 911 --theme dark --citations

  --lang TAG      language of the card
  --as text       plain HTML in the place of a shadow root, for editors that delete templates
  --style-hash    only what a strict style-src has to name

Exit code: 0 without problems, 1 with problems (the HTML is written all the same).`,
    options: {
      ...attributeOptions,
      as: text,
      'style-hash': flag,
    },
    run: prerenderCard,
  },
  sign: {
    help: signHelp,
    options: { ...attributeOptions, check: flag },
    run: checkSigned,
  },
  init: {
    help: `${tagName} init [FILE]

Writes the built-in text as a document to change; FILE is back-spasm.json without one.
Prints the HTML to put on the page: the tag, whose src names the file, and between the tags the
emergency signs, for patients whose browser does not get the card's script or cannot run it.

  --lang TAG                 language of the text: ${languages.map(({ lang }) => lang).join(', ')}; en without it
  --emergency-number NUMBER  number for emergencies where your patients are
  --force                    takes the place of a file that is there`,
    options: { lang: text, 'emergency-number': text, force: flag },
    run: init,
  },
};

const help = `${tagName} ${version}: text for patients with a lower-back spasm

  ${tagName} check FILE...     what is wrong in documents, with line and column
  ${tagName} check --url PAGE  what is lost on a page of your site, and when its review is due
  ${tagName} prerender [FILE]  the card as HTML that shows without its script
  ${tagName} sign --check FILE whether the sign-off covers the text, language by language
  ${tagName} init [FILE]       a document to start from, and the HTML for the page

  ${tagName} COMMAND --help    more about a command
  ${tagName} --version         the release`;

async function main([name = '--help', ...rest]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return say(help);
  if (name === '--version' || name === '-v') return say(version);
  const command = Object.hasOwn(commands, name) && commands[name];
  if (!command)
    throw new UsageError(
      `There is no command ${name}.${suggest(name, Object.keys(commands))} See ${tagName} --help.`,
    );
  const { values, positionals } = parseArgs({
    args: [...rest],
    options: { ...command.options, help: { ...flag, short: 'h' } },
    allowPositionals: true,
  });
  if (values['help']) return say(command.help);
  return command.run(positionals, values);
}

function say(words: string): number {
  console.log(words);
  return 0;
}

function isOfParser(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

async function check(files: readonly string[], { lang = 'en', url }: Options): Promise<number> {
  if (url !== undefined) {
    if (files.length) throw new UsageError('Check files or a page, one after the other.');
    return checkPage(String(url));
  }
  if (!files.length) throw new UsageError('Name a file to check, or - for standard input.');
  let hasProblems = false;
  for (const file of files) {
    const lines = problemLines(await readInput(file), String(lang));
    hasProblems ||= lines.length > 0;
    for (const line of lines) console.log(`${file}:${line}`);
    if (!lines.length) console.error(`${file}: no problems`);
  }
  return hasProblems ? 1 : 0;
}

async function prerenderCard([file, ...others]: readonly string[], options: Options) {
  if (others.length) throw new UsageError(`A card has one document; ${others[0]} is a second.`);
  const { as = 'shadow', 'style-hash': isHash, ...attributes } = options;
  if (as !== 'shadow' && as !== 'text') throw new UsageError('--as takes shadow or text.');
  const content = file === undefined ? undefined : await readInput(file);
  const { html, styleHash, problems } = prerender({ attributes: given(attributes), content, as });
  for (const { path, message } of problems) console.error(`${path || file}: ${message}`);
  say(isHash ? styleHash : html);
  return problems.length ? 1 : 0;
}

function checkSigned(files: readonly string[], options: Options) {
  const { check: isCheck = false, lang = 'en', ...attributes } = options;
  const tags = languages.map((each) => each.lang);
  return sign(files, {
    check: isCheck === true,
    lang: String(lang),
    attributes: given(attributes),
    tags,
  });
}

const given = (options: Options): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

async function init([file = 'back-spasm.json', ...others]: readonly string[], options: Options) {
  const { lang = 'en', force, 'emergency-number': number } = options;
  if (others.length) throw new UsageError(`One file at a time; ${others[0]} is a second.`);
  const known = languages.find((each) => each.lang === lang);
  if (!known)
    throw new UsageError(
      `There is no text in ${lang}. Take one of ${languages.map((each) => each.lang).join(', ')}.`,
    );
  if (existsSync(file) && !force)
    throw new UsageError(`${file} is there already. Name another, or add --force.`);
  const html = pageHtml(file, known.lang, given({ 'emergency-number': number }));
  const schema = `node_modules/${tagName}/dist/card.schema.json`;
  await writeFile(file, startingDocument(known, existsSync(schema) ? `./${schema}` : ''));
  console.error(`${file} is written. Change what is to differ, delete the rest, and check it.`);
  return say(html);
}

/** The tag of a document's file, with the emergency level between its tags. */
function pageHtml(
  file: string,
  pageLanguage: string,
  attributes: Record<string, string | boolean>,
) {
  const options = { attributes, pageLanguage };
  const [problem] = prerender(options).problems;
  if (problem) throw new UsageError(`--${problem.path}: ${problem.message}`);
  // Where the file will be on the site, only its name can be known here.
  const written = Object.entries({ src: encodeURIComponent(basename(file)), ...attributes });
  const start = written.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('');
  return `<${tagName}${start}>\n${drawFallback(options)}\n</${tagName}>`;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isTheirs = error instanceof UsageError || isOfParser(error);
  console.error(`${tagName}: ${isTheirs ? error.message : messageOf(error)}`);
  process.exitCode = 2;
}
