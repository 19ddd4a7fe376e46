/**
 * Chromium tries everything. Firefox and WebKit, which take longer, try a part of what differs in
 * what is written and not in what an engine does with it: that shows at once.
 */
const isSlow = /Firefox\/|Version\//.test(globalThis.navigator?.userAgent);

/** That many samples made at random, or a tenth. */
export const fewer = (runs: number) => (isSlow ? runs / 10 : runs);

/** All of some samples of one kind, or each fifth. */
export const sampled = <Sample>(samples: readonly Sample[]): readonly Sample[] =>
  isSlow ? samples.filter((_, index) => index % 5 === 0) : samples;
