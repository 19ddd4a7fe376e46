/** The languages that the card has, each by its own name. */
export const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
];

export const nameOfLanguage = (tag: string) =>
  languageNames.find(([each]) => each === tag)?.[1] ?? tag;

/** The language of a tag such as `fr-CA`. */
export const baseOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether the card comes with a text for it. */
export const isKnown = (tag: string) => languageNames.some(([each]) => each === baseOf(tag));

/** An attribute's name without the language that it is for, such as `book-label` of `book-label-fr`. */
export const withoutLanguage = (name: string) => {
  const [, plain = name, tag = ''] = /^(.+)-(\w+)$/.exec(name) ?? [];
  return isKnown(tag) ? plain : name;
};

export const tagsIn = (list = ''): readonly string[] => list.match(/[^\s,|]+/g) ?? [];

/**
 * The languages of a menu: that of the page first, the others as they are listed here, whichever was
 * chosen first. One alone is no menu.
 */
export function menuOf(own: string, chosen: readonly string[]): string {
  const known = languageNames.map(([tag]) => tag);
  const others = [
    ...known.filter((tag) => chosen.includes(tag)),
    ...chosen.filter((tag) => !known.includes(tag)),
  ].filter((tag) => baseOf(tag) !== baseOf(own));
  return others.length ? [own, ...new Set(others)].join(' ') : '';
}
