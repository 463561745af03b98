/** Where the pages are kept on which the reader wants everything shown: their marks, the latest last. Gone when the browser starts. */
export const pausedKey = 'paused';

/** So many are kept. */
const most = 500;

/**
 * The mark of a page by its address, without the fragment: a short hash (FNV-1a, 32 bit), so that what is stored does not
 * say which page it was. The script on load carries this.
 */
export function pageMark(address: string): number {
  let mark = 0;
  for (const sign of address.replace(/#.*/s, '')) mark = Math.imul(mark ^ sign.charCodeAt(0), 16777619);
  return mark;
}

/** What is stored once a page was paused, or is no longer; of any shape before. */
export function changePaused(stored: unknown, address: string, paused: boolean): number[] {
  const mark = pageMark(address);
  const marks: unknown[] = Array.isArray(stored) ? stored : [];
  const others = marks.filter((one) => typeof one === 'number').filter((one) => one !== mark);
  return (paused ? [...others, mark] : others).slice(-most);
}
