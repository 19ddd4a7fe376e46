/**
 * As `JSON.stringify()`, which old libraries bend: with their `Array.prototype.toJSON`, a list comes
 * out as a string, and a sign-off would be of another text.
 * @param form gives what stands for a value, as a replacer does
 */
export function toJson(value: unknown, form = (plain: unknown) => plain): string {
  const formed = form(value);
  if (Array.isArray(formed)) return `[${formed.map((each) => toJson(each, form)).join()}]`;
  if (!formed || typeof formed !== 'object') return JSON.stringify(formed ?? null);
  const fields = Object.entries(formed).filter(([, field]) => field !== undefined);
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${toJson(field, form)}`).join()}}`;
}
