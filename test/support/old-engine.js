// Takes from a page what browsers of 2021 did not have: Firefox 91, Safari 15.4. What they do not
// know of styles, the test server takes out of the script file.
const late = [
  [Document.prototype, ['adoptedStyleSheets']],
  [ShadowRoot.prototype, ['adoptedStyleSheets']],
  [HTMLElement.prototype, ['attachInternals', 'checkVisibility', 'showPopover']],
  [Object, ['hasOwn', 'groupBy']],
  [Array, ['fromAsync']],
  [
    Array.prototype,
    ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
  [Promise, ['withResolvers', 'try']],
  [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
  [AbortSignal, ['any', 'timeout']],
  [URL, ['canParse', 'parse']],
  [window, ['structuredClone', 'scheduler', 'Iterator', 'trustedTypes']],
];
for (const [owner, names] of late)
  for (const name of names)
    if (Object.getOwnPropertyDescriptor(owner, name)?.configurable) delete owner[name];

window.CSSStyleSheet = function CSSStyleSheet() {
  throw new TypeError('Illegal constructor.');
};

const whenDefined = customElements.whenDefined.bind(customElements);
customElements.whenDefined = (name) => whenDefined(name).then(() => {});
