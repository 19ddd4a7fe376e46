/** The languages that the card has, each by its own name. */
export const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ar', 'العربية'],
];

export const nameOfLanguage = (tag: string) =>
  languageNames.find(([each]) => each === tag)?.[1] ?? tag;
