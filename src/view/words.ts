/** Puts values into a label's `{placeholders}`. */
export const fill = (label: string, values: Readonly<Record<string, string | undefined>>) =>
  label.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);

/** @param day YYYY-MM-DD */
export const formatDay = (day: string, language: string) =>
  new Date(day).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
