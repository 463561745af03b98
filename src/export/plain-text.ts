import type { Article } from '../article/article';
import type { Block, Inline, List, TableCell } from '../article/block';
import { itemNumbers } from '../article/block-text';
import { chunks, liftSpace } from './marked-runs';
import { numberAs } from './number-as';

/**
 * The text of the body's blocks alone, a blank line between blocks: list items and table rows on a line each,
 * captions and quoted posts included; title, deck, lead picture and photo credits are not. Lists are numbered only if
 * `numbers` is true.
 */
export function toPlainText({ blocks }: Pick<Article, 'blocks'>, { numbers = false } = {}): string {
  return textOf(blocks, '\n\n', numbers);
}

function textOf(blocks: Block[], between: string, numbers: boolean): string {
  return blocks
    .map((block) => blockText(block, numbers))
    .filter(Boolean)
    .join(between);
}

function blockText(block: Block, numbers: boolean): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainRuns(block.content).trim();
    case 'list':
      return lines(itemLines(block, numbers));
    case 'quote':
      return textOf(block.blocks, '\n\n', numbers);
    case 'table':
      return lines([block.caption, ...block.rows.map((row) => row.map((cell) => cellText(cell, numbers)).join('\t'))]);
    case 'figure':
      return lines([block.caption]);
    case 'group':
      return lines([textOf(block.blocks, '\n', numbers), block.caption]);
    case 'embed':
      return lines([block.text]);
    case 'live-entry':
      return lines([block.time, textOf(block.blocks, '\n\n', numbers)]);
    case 'preformatted':
      return block.text.replace(/^\n+/, '').trimEnd();
    case 'page-break':
      return '';
  }
}

function itemLines(list: List, numbers: boolean): string[] {
  const items = list.items.map((item) => textOf(item, '\n', numbers));
  if (!numbers || !list.ordered) return items;
  const printed = itemNumbers(list).map((number) => numberAs(number, list.letters));
  return items.map((item, index) => (item === '' ? '' : `${printed[index]}. ${item}`));
}

const cellText = ({ content, blocks }: TableCell, numbers: boolean): string =>
  (blocks ? textOf(blocks, '\n', numbers) : plainRuns(content).trim()).replaceAll('\n', ' ');

function lines(parts: (string | null)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
    .join('\n');
}

const raised = new Map([...'0123456789+-−=()ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][at] ?? sign]));
const lowered = new Map([...'0123456789+-−=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]));

/**
 * Runs as plain text: superscript and subscript in Unicode ("10⁶"), or after "^" and "_" where Unicode lacks a letter
 * ("m^kuadrat"); struck words as "~~words~~".
 */
function plainRuns(content: readonly Inline[]): string {
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
