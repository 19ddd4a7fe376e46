import { languageOf, writeAddress } from '../../../src/frame/address.js';
import type { Setup, Values } from '../state/setup.js';

/** One thing to copy, and where it goes. */
export interface Snippet {
  readonly title: string;
  readonly code: string;
}

export interface Release {
  readonly version: string;
  /** SRI hash of each file, by its path below the base address. */
  readonly files: Readonly<Record<string, string>>;
}

/** How the card looks before its script has run, for the kind that carries it. */
export interface Prerendered {
  /** What stands inside of the shadow root. */
  readonly root: string;
  readonly text: string;
}

/** A snippet's ingredients. */
export interface Ingredients {
  readonly setup: Setup;
  /** The address of the folder with the card's files. */
  readonly base: string;
  readonly release: Release;
}

/** Those of a snippet in which the card's element stands, or what becomes it. */
export interface ElementIngredients extends Ingredients {
  /** The emergency level as plain HTML, which patients see where the script does not run. */
  readonly signs: string;
}

const listNames = ['facts', 'causes', 'tips', 'prevention'];
const switchNames = ['citations', 'structured-data', 'print-address'];

/**
 * The attributes as a snippet has them and the preview shows them: lists by `|`, which every editor
 * leaves alone, and as JSON only where an item itself has one.
 */
export function attributesOf({ attributes }: Setup): Values {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (!listNames.includes(name) || value.trim().startsWith('[')) return [name, value.trim()];
      const items = value
        .split(value.includes('\n') ? '\n' : '|')
        .map((item) => item.trim())
        .filter(Boolean);
      const isPlain = items.every((item) => !item.includes('|'));
      return [name, isPlain ? items.join(' | ') : JSON.stringify(items)];
    }),
  );
}

/** The language of a card: its document's, else its own, else English. */
export const languageOfCard = ({ attributes, document }: Setup): string =>
  (!attributes['src'] && languageOf(document)) || attributes['lang'] || 'en';

/** The languages besides English whose scripts a set-up needs. */
export const languagesOf = (
  { attributes, document }: Setup,
  known: readonly string[],
): readonly string[] =>
  known.filter((language) =>
    `${attributes['lang'] ?? ''} ${attributes['languages'] ?? ''} ${languageOf(document)}`
      .toLowerCase()
      .split(/[\s,|]+/)
      .some((tag) => tag.split(/[-_]/)[0] === language),
  );

/** Languages first: the card is then in its language when it is first painted. */
export function scripts({ setup, base, release }: Ingredients): string {
  return [
    ...languagesOf(setup, languagesIn(release)).map((language) => `languages/${language}.js`),
    'back-spasm-card.js',
  ]
    .map((file) => scriptTag(base, file, release))
    .join('\n');
}

const languagesIn = ({ files }: Release) =>
  Object.keys(files).flatMap((file) => /^languages\/(.+)\.js$/.exec(file)?.[1] ?? []);

const scriptTag = (base: string, file: string, { files }: Release) =>
  `<script defer src="${escapeMarkup(base + file)}" integrity="${files[file]}" crossorigin="anonymous"></script>`;

/** The looks, which may also go into the site's own style sheet. */
function styles({ variables }: Setup): string {
  const rules = Object.entries(variables).flatMap(([name, value]) =>
    value ? `    ${name}: ${value};\n` : [],
  );
  return rules.length ? `<style>\n  back-spasm-card {\n${rules.join('')}  }\n</style>` : '';
}

/** The element; a document stands in it, or where `src` says. */
function element(setup: Setup, inside: string): string {
  const script =
    setup.document && !setup.attributes['src']
      ? `<script type="application/json">\n${inlineJson(setup.document)}\n</script>`
      : '';
  const content = [inside, script].filter(Boolean).join('\n');
  return `${openTag('back-spasm-card', attributesOf(setup))}${content && `\n${content}\n`}</back-spasm-card>`;
}

function openTag(name: string, attributes: Values, prefix = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    switchNames.includes(key) && value !== 'false'
      ? prefix + key
      : `${prefix}${key}="${escapeMarkup(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}>`;
  // An editor that breaks lines of its own leaves one line alone.
  return prefix || line.length <= 100 ? line : `<${name}\n  ${written.join('\n  ')}\n>`;
}

/** One line: content editors turn an empty line within a script into a paragraph. */
function inlineJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c');
  } catch {
    // The card tells what is wrong in it.
    return text.replaceAll('<', '\\u003c').replaceAll(/\s*\n\s*/g, ' ');
  }
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join('\n\n');

export const tagSnippets = (ingredients: ElementIngredients): readonly Snippet[] =>
  inOneBlock(ingredients, ingredients.signs);

/** `asText` for editors that strip templates: the emergency level is in that text already. */
export const prerenderedSnippets = (
  ingredients: ElementIngredients,
  { root, text }: Prerendered,
  asText: boolean,
): readonly Snippet[] =>
  inOneBlock(
    ingredients,
    asText
      ? text
      : // A browser that knows templates of roots shows nothing that stands beside one.
        `<template shadowrootmode="open">${root}</template>\n${ingredients.signs}`,
  );

const inOneBlock = (ingredients: Ingredients, inside: string): readonly Snippet[] => [
  {
    title: 'Where the card is to stand',
    code: joined(
      scripts(ingredients),
      styles(ingredients.setup),
      element(ingredients.setup, inside),
    ),
  },
];

export function divSnippets({ signs, ...rest }: ElementIngredients): readonly Snippet[] {
  const { lang, ...attributes } = attributesOf(rest.setup);
  const name = ['div', lang && `lang="${escapeMarkup(lang)}"`, 'data-back-spasm-card'];
  return [
    {
      title: 'Once, in the template of your site',
      code: joined(scripts(rest), styles(rest.setup)),
    },
    {
      title: 'On the page, where the card is to stand',
      code: `${openTag(name.filter(Boolean).join(' '), attributes, 'data-')}\n${signs}\n</div>`,
    },
  ];
}

/** Heights of the card as a guide in English; more scrolls inside. */
const frameHeight = 900;

/** @param title what a screen reader calls the frame */
export function frameSnippets(
  { setup, base, release }: Ingredients,
  title: string,
): readonly Snippet[] {
  const { variables, document, attributes } = setup;
  const address = writeAddress({
    attributes: attributesOf(setup),
    variables,
    others: {},
    ...(document && !attributes['src'] && { document }),
  });
  return [
    {
      title: 'Where the card is to stand',
      code: `<iframe src="${escapeMarkup(`${base}${framePage(setup, release)}${address && `#${address}`}`)}" title="${escapeMarkup(title)}" width="100%" height="${frameHeight}" style="border: 0" loading="lazy"></iframe>`,
    },
    {
      title: 'Optional, once on the page: the frame becomes as high as the card',
      code: scriptTag(base, 'frame-height.js', release),
    },
  ];
}

/** The page whose words before its script has run are in the card's language. */
function framePage(setup: Setup, release: Release): string {
  const [language = ''] = languageOfCard(setup).toLowerCase().split(/[-_]/);
  return languagesIn(release).includes(language) ? `frame.${language}.html` : 'frame.html';
}

export function npmSnippets({
  setup,
  release,
  signs,
}: Omit<ElementIngredients, 'base'>): readonly Snippet[] {
  const imports = [
    '',
    ...languagesOf(setup, ['fr', 'es', 'ar']).map((tag) => `/languages/${tag}.js`),
  ];
  return [
    { title: 'In a terminal', code: `npm install --save-exact back-spasm-card@${release.version}` },
    {
      title: 'In your script',
      code: imports.map((path) => `import 'back-spasm-card${path}';`).join('\n'),
    },
    { title: 'In your page', code: joined(styles(setup), element(setup, signs)) },
  ];
}

export const escapeMarkup = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
