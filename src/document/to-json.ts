/**
 * As `JSON.stringify()`, which old libraries bend: with their `Array.prototype.toJSON`, a list comes
 * out as a string, and a sign-off would be of another text.
 */
export function toJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJson).join()}]`;
  if (!value || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${toJson(field)}`).join()}}`;
}
