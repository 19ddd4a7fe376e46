/** The figures of `npm run bench`. */

export function median(list) {
  return list.toSorted((one, other) => one - other)[list.length >> 1];
}

export function ratio(one, other) {
  return (one / other).toFixed(2);
}

export function describe(count, medians) {
  const figures = Object.entries(medians).map(
    ([name, { time, nodes, heap }]) =>
      `${name} ${time.toFixed(1)} ms, ${nodes / count} nodes, ${(heap / count / 1024).toFixed(1)} KB`,
  );
  return `${count}: ${figures.join('; ')}`;
}
