/** What PHP hands to the block's script: the table of controls, words, and the clinic's settings. */

const { groups, words, settings, countries, links, keys } = window.backSpasmCardEditor;

export { countries, groups, links, settings, words };

/** Every attribute of the card, with what the block calls it. */
export const attributeKeys = Object.entries(keys);

export const controls = groups.flatMap((group) => group.controls);

export const group = (name) => groups.find((each) => each.name === name);

/** Puts values into the places of a text. */
export const fill = (text, ...values) =>
  values.reduce((filled, value) => filled.replace('%s', () => value), text);

/** WordPress turns `&` in blocks of authors into `&amp;`; the page's PHP undoes that, too. */
export const textOf = (value) =>
  typeof value === 'string' && value.includes('&') ? wp.htmlEntities.decodeEntities(value) : value;

/** What a block says by a control or an attribute; '' where it leaves that to the settings. */
export const valueOf = (attributes, { key }) => textOf(attributes[key]) ?? '';
