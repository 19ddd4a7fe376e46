import { writeAddress } from '../../../src/frame/address.js';
import { attributesOf, languageOfCard } from '../state/attributes.js';
import type { Setup } from '../state/setup.js';
import { element, escapeMarkup, openTag, styles } from './markup.js';
import type { Release } from './release.js';
import { languagesIn, languagesOf, scripts, scriptTag } from './release.js';

/** One thing to copy, and where it goes. */
export interface Snippet {
  readonly title: string;
  readonly code: string;
}

/** How the card looks before its script has run, for the kind that carries it. */
export interface Prerendered {
  /** What stands inside of the shadow root. */
  readonly root: string;
  readonly text: string;
}

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

const inOneBlock = ({ setup, base, release }: Ingredients, inside: string): readonly Snippet[] => [
  {
    title: 'The code to paste, with all that you have set',
    code: joined(scripts(setup, base, release), styles(setup), element(setup, inside)),
  },
];

export function divSnippets({
  setup,
  base,
  release,
  signs,
}: ElementIngredients): readonly Snippet[] {
  const { lang, ...attributes } = attributesOf(setup);
  const name = ['div', lang && `lang="${escapeMarkup(lang)}"`, 'data-back-spasm-card'];
  return [
    {
      title: 'Once, in the template of your site',
      code: joined(scripts(setup, base, release), styles(setup)),
    },
    {
      title: 'On the page, where the card is to stand',
      code: `${openTag(name.filter(Boolean).join(' '), attributes, 'data-')}\n${signs}\n</div>`,
    },
  ];
}

/** The height of the card as a guide in English; more scrolls inside. */
const frameHeight = 900;

/** @param title what a screen reader calls the frame */
export function frameSnippets(ingredients: Ingredients, title: string): readonly Snippet[] {
  const { base, release } = ingredients;
  return [
    {
      title: 'Where the card is to stand',
      code: `<iframe src="${escapeMarkup(frameAddress(ingredients))}" title="${escapeMarkup(title)}" width="100%" height="${frameHeight}" style="border: 0" loading="lazy"></iframe>`,
    },
    {
      title: 'Optional, once on the page: the frame becomes as high as the card',
      code: scriptTag(base, 'frame-height.js', release),
    },
  ];
}

/** For a place that makes a frame itself, and asks for its address. */
export const addressSnippets = (ingredients: Ingredients): readonly Snippet[] => [
  { title: 'The address to paste', code: frameAddress(ingredients) },
];

/** It holds the whole set-up. */
function frameAddress({ setup, base, release }: Ingredients): string {
  const { variables, document, attributes } = setup;
  const address = writeAddress({
    attributes: attributesOf(setup),
    variables,
    others: {},
    ...(document.text && !attributes['src'] && { document: document.text }),
  });
  return `${base}${framePage(setup, release)}${address && `#${address}`}`;
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

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join('\n\n');
