import type { Inline } from '../article/block';
import { chunks, liftSpace } from './marked-runs';

const raised = new Map([...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]));
const lowered = new Map([...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]));

/**
 * Runs as plain text: raised and lowered signs as Unicode has them ("10⁶"), else words behind "^" and "_" ("m^kuadrat");
 * struck words as "~~words~~".
 */
export function plainRuns(content: readonly Inline[]): string {
  return chunks(content, ({ strike }) => strike)
    .map((runs) => {
      const text = runs.flatMap(liftSpace).map(plainRun).join('');
      return runs[0]?.strike ? text.replace(/\S[^]*(?<=\S)/, (words) => `~~${words}~~`) : text;
    })
    .join('');
}

function plainRun({ text, sup, sub }: Inline): string {
  if (sup) return shifted(text, raised, '^');
  return sub ? shifted(text, lowered, '_') : text;
}

function shifted(text: string, signs: ReadonlyMap<string, string>, fallback: string): string {
  const shown = [...text].map((sign) => signs.get(sign));
  if (!shown.includes(undefined)) return shown.join('');
  return /^[\p{L}\d]/u.test(text) ? `${fallback}${text}` : text;
}
