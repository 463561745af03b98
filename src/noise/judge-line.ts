import type { NoiseKind } from '../article/noise-kind';
import type { Line } from '../dom/lines';
import { normalise, phrases, wallPatterns, type Phrase } from './phrases';

/** No promo line is longer than this, in characters; what is longer is never judged by its wording. */
const longestPromo = 420;

export interface Wording {
  kind: NoiseKind;
  name: string;
  strength: Phrase['strength'];
}

/** A line that reports somebody's words, or quotes them, is the article's own whatever else it says. */
const isReport = (text: string) =>
  /["“”«]/.test(text.slice(0, 2)) || /\b(?:kata|ujar|tutur|ungkap|jelas|imbuh|papar|terang|tambah|lanjut)(?:nya)?\b[,. ]/.test(text.slice(12));

/** What the wording of a whole line says about it, or null when it says nothing. */
export function judgeWording(text: string): Wording | null {
  if (text.length > longestPromo) return null;
  const plain = normalise(text);
  for (const { kind, name, strength, pattern } of phrases) {
    if (!pattern.test(plain)) continue;
    if (plain.length > 60 && strength !== 'label' && isReport(text)) return null;
    return { kind, name, strength };
  }
  return null;
}

/** Whether a line is a condition for reading on: a login, a payment, an ad blocker to switch off. */
export function isWall(text: string): boolean {
  if (text.length > longestPromo) return false;
  const plain = normalise(text);
  return wallPatterns.some((pattern) => pattern.test(plain));
}

/** Share of a line's words that are links, 0 to 1. */
export const linkShare = (line: Line): number => (line.words === 0 ? 0 : line.linkWords / line.words);
