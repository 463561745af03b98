/** Key of the marks of pages on which the reader wants everything shown, latest last. Deleted when the browser starts. */
export const pausedKey = 'paused';

/** At most so many are kept. */
const most = 500;

/**
 * The mark of a page: a short hash (FNV-1a, 32 bit) of its address without fragment, so that storage does not show which
 * page it was. This goes into the script on load.
 */
export function pageMark(address: string): number {
  let mark = 0;
  for (const sign of address.replace(/#.*/s, '')) mark = Math.imul(mark ^ sign.charCodeAt(0), 16777619);
  return mark;
}

/** The marks to store after a page was paused or resumed. `stored` may have any shape. */
export function changePaused(stored: unknown, address: string, paused: boolean): number[] {
  const mark = pageMark(address);
  const marks: unknown[] = Array.isArray(stored) ? stored : [];
  const others = marks.filter((one) => typeof one === 'number').filter((one) => one !== mark);
  return (paused ? [...others, mark] : others).slice(-most);
}
