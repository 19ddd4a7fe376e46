/**
 * The layers of the source, named once: what each may import, how much of it the tests must reach,
 * what the mutation tests change, and the table in the docs all come from this list.
 */

/**
 * From the top down. A file may import from its own layer and from those further down the list, types
 * too. A path that ends with a slash is a folder.
 */
export const layers = [
  [7, 'src/frameworks/', 'the types of the tag for React, Preact, Vue, Svelte and Solid'],
  [7, 'src/index.ts', 'what npm imports: defines the element, exports its class and types'],
  [
    7,
    'src/script-tag/',
    'what only the script-tag files have: their entries, placeholders, the packed text, the Trusted Types policy',
  ],
  [7, 'src/frame/', 'the page for iframes: the settings in its address, its height'],
  [7, 'src/cli/', 'the command, for Node only'],
  [
    6,
    'src/element/',
    'the element: its class, registration, and the types of its properties and events',
  ],
  [
    6,
    'src/prerender/',
    'the card as HTML without a document: for Node, for the builder, and for what stands between the tags',
  ],
  [5, 'src/handout/', 'the printed handout: template, styles, printing'],
  [
    5,
    'src/page/',
    'what the page around a card says, and what the card tells it: language, the clinic’s document, structured data',
  ],
  [4, 'src/view/', 'templates, styles, icons; no words, since those come from a language'],
  [
    3,
    'src/card/',
    'the composed card: built in < document < attributes, then safety, review, citations, fingerprint',
  ],
  [2, 'src/read-settings.ts', 'reads what a page has set, by the table'],
  [2, 'src/settings.ts', 'the table of attributes'],
  [2, 'src/languages/', 'each language as one complete document, and their registry'],
  [
    1,
    'src/document/',
    'the table of a document’s shapes, its reader, problems and where they stand in JSON',
  ],
  [0, 'src/tag.ts', 'the name of the tag'],
  [0, 'src/version.ts', 'the release'],
].map(([level, path, what]) => ({ level, path, what }));

/** Those of the builder, from the top down as well. It may import from the source what it needs. */
export const builderLayers = [
  'main.ts',
  'builder.ts',
  'actions/',
  'cards.ts',
  'first-state.ts',
  'store.ts',
  'draw.ts',
  'link.ts',
  'derive.ts',
  'signing/',
  'snippet/',
  'form/',
  'preview/',
  'texts/',
  'editor/',
  'state/',
].map((path) => ({ path: `demo/builder/${path}` }));

/**
 * @param {string} file from the project's folder, such as `src/card/review.ts`
 * @returns the layer that it belongs to; `undefined` for a file that has none
 */
export const layerOf = (file, all = layers) =>
  all.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
