/** In milliseconds. What takes less tells nothing: browsers round their clock. */
const telling = 1;

/**
 * How many times as long `large` takes as `small`, by the shortest that each was seen to take. What grows with the square of
 * its size does so each time; a machine with other things to do is slow now and then, so both are measured again, up to
 * six times, as long as that is not less than `most`.
 */
export function slower(small: () => unknown, large: () => unknown, most: number): number {
  let [ofSmall, ofLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 6; tries += 1) {
    ofSmall = Math.min(ofSmall, time(small));
    ofLarge = Math.min(ofLarge, time(large));
    if (ofLarge < most * Math.max(telling, ofSmall)) break;
  }
  return ofLarge / Math.max(telling, ofSmall);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
