/** A function that keeps its last result, for as long as it is asked about the same things. */
export function keepLast<Arguments extends readonly unknown[], Result>(
  work: (...of: Arguments) => Result,
): (...of: Arguments) => Result {
  let last: { readonly of: Arguments; readonly result: Result } | undefined;
  return (...of) => {
    const isSame = last && last.of.every((each, index) => each === of[index]);
    if (!last || !isSame) last = { of, result: work(...of) };
    return last.result;
  };
}
