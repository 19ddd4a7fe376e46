/** From what sites had before the block: the shortcode, and the card's own HTML. */
import { attributeKeys, controls } from './site.js';

const { createBlock } = wp.blocks;
const name = 'back-spasm-card/card';

const switches = controls.filter(({ kind }) => kind === 'switch').map((control) => control.name);

/**
 * A block keeps what a card had, though it may offer no control for it: a sign-off, or words in
 * another language.
 * @param read gives the text of an attribute, '' for one that is there without, else nothing
 */
function attributesFrom(read) {
  return Object.fromEntries(
    attributeKeys.flatMap(([attribute, key]) => {
      const value = read(attribute) ?? undefined;
      const text = value === '' && switches.includes(attribute) ? 'true' : value;
      return text ? [[key, text]] : [];
    }),
  );
}

/** Pasted with curly quotes around a value, WordPress would lose it. */
const straighten = (text) => text.replace(/((?:^|\s)[\w-]+)=[“”″]([^“”″"]*)[“”″]/gu, '$1="$2"');

const readShortcode =
  ({ named, numeric }) =>
  (attribute) =>
    named[attribute] ?? (numeric.includes(attribute) ? '' : undefined);

/** The one shortcode of a text that has nothing else. */
function shortcodeIn(text = '') {
  const found = wp.shortcode.next('back_spasm_card', straighten(text.trim()));
  return found?.index === 0 && found.content === straighten(text.trim())
    ? found.shortcode
    : undefined;
}

/** The one card of some HTML that has nothing else which a block could not keep. */
function cardIn(html = '') {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [card, ...others] = body.children;
  const isAlone = card && !others.length && body.textContent.trim() === card.textContent.trim();
  const isCard = isAlone && card.matches('back-spasm-card, div[data-back-spasm-card]');
  return isCard && hasNothingOfItsOwn(card) ? card : undefined;
}

/** What the builder and this plugin write into a card, a page's PHP writes anew. */
const hasNothingOfItsOwn = (card) =>
  [...card.childNodes].every((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? node.matches('div[lang][dir], template, script[type="application/json"]')
      : node.nodeType === Node.COMMENT_NODE || !node.data.trim(),
  );

function attributesOfCard(card) {
  const prefix = card.localName === 'div' ? 'data-' : '';
  const json =
    card.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ||
    card.getAttribute(`${prefix}content`);
  const variables = controls
    .filter(({ isVariable }) => isVariable)
    .map(({ name: variable, key }) => [
      key,
      card.style.getPropertyValue(`--bsc-${variable}`).trim(),
    ])
    .filter(([, value]) => value);
  return {
    // The language of a div is HTML's own.
    ...attributesFrom((attribute) =>
      card.getAttribute(attribute === 'lang' ? attribute : prefix + attribute),
    ),
    ...Object.fromEntries(variables),
    ...(json && { document: json }),
  };
}

const htmlOf = ({ content }, block) => content ?? wp.blocks.getBlockContent(block);

const fromHtml = (html) => createBlock(name, attributesOfCard(cardIn(html)));

export const transforms = {
  from: [
    {
      type: 'block',
      blocks: ['core/shortcode'],
      isMatch: ({ text }) => Boolean(shortcodeIn(text)),
      transform: ({ text }) =>
        createBlock(name, attributesFrom(readShortcode(shortcodeIn(text).attrs))),
    },
    {
      type: 'block',
      blocks: ['core/html'],
      isMatch: (attributes, block) => Boolean(cardIn(htmlOf(attributes, block))),
      // Since WordPress 7.1, the HTML is no attribute, and only this is given the block.
      __experimentalConvert: (block) => fromHtml(htmlOf(block.attributes, block)),
      transform: ({ content }) => fromHtml(content),
    },
    {
      type: 'shortcode',
      tag: 'back_spasm_card',
      transform: ({ named, numeric }) =>
        createBlock(name, attributesFrom(readShortcode({ named, numeric }))),
    },
  ],
};
