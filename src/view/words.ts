import { limits } from '../document/schema.js';

/** Puts values into a label's `{placeholders}`; every object has a `{constructor}`, which is no text. */
export const fill = (label: string, values: Readonly<Record<string, string | undefined>>) =>
  cut(
    label.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      typeof values[name] === 'string' ? values[name] : placeholder,
    ),
  );

/** What is put together from many texts is no longer than one of them may be. */
export const cut = (text: string) => text.slice(0, limits.characters);

/** @param day YYYY-MM-DD */
export const formatDay = (day: string, language: string) =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
