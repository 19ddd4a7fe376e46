/** Finds the cards, placeholders and frames of a page as a browser's parser does, without running it. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { suggest } from '../document/problems.js';
import { observedNames } from '../settings.js';
import { tagName } from '../tag.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface FoundCard {
  readonly kind: 'card' | 'placeholder' | 'frame';
  readonly line: number;
  /** As on the element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The JSON text of a document that is in the page. */
  readonly json: string | undefined;
  readonly pageLanguage: string;
  /** What is lost on the way, or will be; each with its remedy. */
  readonly faults: readonly string[];
}

export interface FoundPage {
  readonly cards: readonly FoundCard[];
  /** Each script of the card: its address, and its hash if it has one. */
  readonly scripts: readonly { readonly src: string; readonly integrity: string }[];
}

const script = /back-spasm-card(\.min)?\.js(\?|#|$)/;
const frame = /(^|\/)frame(\.[\w-]+)?\.html(\?[^#]*)?(#|$)/;

export function findCards(html: string): FoundPage {
  const page = parse(html, { sourceCodeLocationInfo: true });
  const cards: FoundCard[] = [];
  const scripts: { src: string; integrity: string }[] = [];
  const visit = (node: Node, language: string): void => {
    const around = isElement(node) ? (attributesOf(node)['lang'] ?? language) : language;
    if (isElement(node)) {
      const { src = '', integrity = '' } = attributesOf(node);
      if (node.tagName === 'script' && script.test(src)) scripts.push({ src, integrity });
      const found = read(node, around);
      if (found) cards.push(found);
    }
    for (const child of childrenOf(node)) visit(child, around);
  };
  visit(page, '');
  return { cards, scripts };
}

function read(element: Element, pageLanguage: string): FoundCard | undefined {
  const line = element.sourceCodeLocation?.startLine ?? 0;
  const written = attributesOf(element);
  if (element.tagName === 'iframe')
    return frame.test(written['src'] ?? '') ? readFrame(written, line, pageLanguage) : undefined;
  const isPlaceholder = element.tagName === 'div' && `data-${tagName}` in written;
  // A placeholder that was saved with its card counts once.
  if (!isPlaceholder && (element.tagName !== tagName || isFilled(element))) return undefined;
  const prefix = isPlaceholder ? 'data-' : '';
  const attributes = Object.fromEntries(
    [...observedNames].flatMap((name) => {
      const value = written[prefix + name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const { json, faults } = readInside(element);
  const { content, ...others } = attributes;
  return {
    kind: isPlaceholder ? 'placeholder' : 'card',
    line,
    attributes: others,
    json: content || (others['src'] ? undefined : json),
    pageLanguage,
    faults,
  };
}

const isFilled = ({ parentNode }: Element) =>
  isElement(parentNode) &&
  parentNode.tagName === 'div' &&
  `data-${tagName}` in attributesOf(parentNode);

function readInside(element: Element): { json: string | undefined; faults: string[] } {
  const faults: string[] = [];
  const inner = descendantsOf(element);
  if (!element.sourceCodeLocation?.endTag)
    faults.push(`Close the tag: </${element.tagName}>. It takes in all that follows it.`);
  if (inner.some((each) => each.tagName === tagName && each.parentNode !== element))
    faults.push('Take out the card that stands in this one.');
  // What stands in a slot or a template is the page's own.
  const own = descendantsOf(element, isOfPage).find(
    (each) =>
      each.tagName === 'script' && /^application\/json$/i.test(attributesOf(each)['type'] ?? ''),
  );
  const text = textOf(element);
  const [bare] = own ? [] : (/\{\s*["“”„][^]*\}/.exec(text) ?? []);
  if (bare) faults.push('The document has lost its script tag. Put it into the attribute content.');
  if (!/\p{L}/u.test(bare ? text.replace(bare, '') : text))
    faults.push(
      'The emergency signs between the tags are missing: patients see nothing where the script does not run.',
    );
  return {
    json: own
      ? own.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      : bare,
    faults,
  };
}

/** The settings of a frame are in its address. Whether a colour is one, only a browser can say. */
function readFrame(
  { src = '', title }: Record<string, string>,
  line: number,
  pageLanguage: string,
): FoundCard {
  const faults = title ? [] : ['Give the frame a title: screen readers say it.'];
  const settings = Object.fromEntries(new URLSearchParams(src.split('#').slice(1).join('#')));
  const { document: json, ...others } = settings;
  const names = [...observedNames.filter((name) => name !== 'content'), 'lang'];
  for (const name of Object.keys(others))
    if (!names.includes(name) && !name.startsWith('--bsc-'))
      faults.push(`${name}: There is no such setting.${suggest(name, names)}`);
  return {
    kind: 'frame',
    line,
    attributes: Object.fromEntries(Object.entries(others).filter(([name]) => names.includes(name))),
    json,
    pageLanguage: /frame\.([\w-]+)\.html/.exec(src)?.[1] ?? pageLanguage,
    faults,
  };
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'tagName' in node;

const childrenOf = (node: Node): readonly Node[] => {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
};

const attributesOf = ({ attrs }: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

const descendantsOf = (node: Node, isLeftOut = (_element: Element) => false): Element[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) && !isLeftOut(child) ? [child, ...descendantsOf(child, isLeftOut)] : [],
  );

const isOfPage = (element: Element) =>
  element.tagName === 'template' || 'slot' in attributesOf(element);

/** What a reader sees where no script runs. */
const textOf = (node: Node): string =>
  childrenOf(node)
    .map((child) => {
      if ('value' in child && child.nodeName === '#text') return child.value;
      const isHidden =
        isElement(child) && (/^(script|style)$/.test(child.tagName) || isOfPage(child));
      return isHidden ? '' : textOf(child);
    })
    .join('');
