const draws = 4000;

/** @param {number[]} values */
export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? Number.NaN) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/**
 * The ratio of two medians over pairs that were taken in turn, and its 95 % interval: the bootstrap, pairs drawn with
 * replacement, percentiles.
 * @param {{ with: number, without: number }[]} pairs
 * @returns {{ ratio: number, from: number, to: number }}
 */
export function ratioOf(pairs) {
  const of = (/** @type {typeof pairs} */ some) =>
    median(some.map((pair) => pair.with)) / median(some.map((pair) => pair.without));
  const drawn = Array.from({ length: draws }, () =>
    of(pairs.map((pair) => pairs[Math.floor(Math.random() * pairs.length)] ?? pair)),
  ).toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => drawn[Math.floor(share * (draws - 1))] ?? Number.NaN;
  return { ratio: of(pairs), from: at(0.025), to: at(0.975) };
}
