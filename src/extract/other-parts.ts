import type { Parts } from '../article/article';
import { tidy } from '../dom/lines';
import { visibleText } from '../dom/visible-text';
import { markOf, partAddress, withoutMark, type PartAddress } from './story-address';

/** What may lead to another part, and the attributes that say where: links, buttons, the choices of a list. */
const leaders =
  'a[href], link[rel~="next" i][href], [data-href], [data-url], [data-link], option[value], button[onclick]';
const named = ['href', 'data-href', 'data-url', 'data-link', 'value'];
const assigned = /location(?:\.href)?\s*=\s*["']([^"']+)["']|location\.(?:assign|replace)\(\s*["']([^"']+)["']/;

/** Comments have pages of their own at the article's address. */
const otherPagers = '[id*="comment" i], [class*="comment" i], [id*="komentar" i], [class*="komentar" i]';

const nextWords =
  /^(?:(?:ke |baca |buka )?(?:(?:halaman|bagian|page|part) )?(?:selanjutnya|berikut(?:nya)?|lanjut(?:an|kan)?(?: membaca)?|next)(?: (?:page|part|halaman))?\W*|[»›>→]+)$/i;
const backWords = /sebelum|prev|kembali|back/i;
const wholeWords =
  /^(?:(?:show|view|read) all(?: pages?)?|(?:tampilkan|lihat|baca|buka) (?:semua|seluruh\w*)(?: (?:halaman|artikel))?|semua(?: halaman)?|(?:satu|1) halaman|single page|full page|all(?: pages?)?)\W*$/i;
const numberWords = /^(?:(?:halaman|hal\.?|page|bagian|part) )?(\d{1,2})$/i;

/** The most characters that a link of a pager says. */
const longestLabel = 60;

/** An element that leads to another part of the page's story. */
interface Leader extends PartAddress {
  label: string;
  isNext: boolean;
}

function addressOn(element: Element): string | null {
  for (const name of named) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '') return value;
  }
  const [, set, called] = assigned.exec(element.getAttribute('onclick') ?? '') ?? [];
  return set ?? called ?? null;
}

function labelOf(element: Element): string {
  const text =
    element.localName === 'option' ? tidy(element.textContent ?? '') : visibleText(element, longestLabel + 1);
  const spoken = () => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  return /[\p{L}\d]/u.test(text) ? text : tidy(spoken()) || text;
}

const called = (element: Element) => ['rel', 'class', 'id'].map((name) => element.getAttribute(name) ?? '').join(' ');

function leaderOf(element: Element, page: URL): Leader | null {
  const written = addressOn(element);
  const address = written === null ? null : partAddress(written, page);
  if (!address || element.closest(otherPagers)) return null;
  const label = labelOf(element);
  const isNext =
    nextWords.test(label) || (/\bnext\b|selanjutnya|berikut/i.test(called(element)) && !backWords.test(label));
  // A number at the end of a path may belong to the name of another story, which links by its headline.
  const isPager = isNext || numberWords.test(label) || wholeWords.test(label) || backWords.test(label);
  return isPager || address.isPlain ? { ...address, label, isNext } : null;
}

/** The number of the part that a pager's link leads to: what it prints counts before its address. */
function numberOf({ label, mark, own }: Leader): number | null {
  const printed = numberWords.exec(label)?.[1];
  if (printed !== undefined) return Number(printed);
  if (typeof mark === 'number') return mark;
  return mark === null && own !== null ? 1 : null;
}

/** What a page says of its story's other parts. */
export interface Pager {
  /** The number of the part that the page is; null where it is all of them. */
  own: number | null;
  /** How many parts there are by the numbers that are printed; null where none are. */
  total: number | null;
  parts: Parts | null;
}

/** The number of the part that the page is, by its own address or by those of its pager; null where it is all of them. */
function ownNumber(found: readonly Leader[], page: URL): number | null {
  const mark = markOf(page) ?? found.find(({ own }) => own !== null)?.own ?? 1;
  return mark === 'whole' ? null : Math.max(mark, 1);
}

/** The highest of two numbers or more that a pager prints on its links, if with the page's own it prints all below too. */
function totalOf(found: readonly Leader[], own: number): number | null {
  const printed = new Set(found.flatMap(({ label }) => numberWords.exec(label)?.[1] ?? []).map(Number));
  const total = Math.max(own, ...printed);
  return printed.size > 1 && printed.add(own).size === total ? total : null;
}

/** Finds where the other parts of a page's story stand, by its links and buttons. `copy` is the inert copy of the page. */
export function readPager(copy: Document, page: URL): Pager {
  const found = [...copy.querySelectorAll(leaders)].flatMap((element) => leaderOf(element, page) ?? []);
  const own = ownNumber(found, page);
  if (own === null || found.length === 0) return { own, total: null, parts: null };
  const numbered = new Map<number, string>();
  for (const leader of found) {
    const part = leader.mark === 'whole' ? null : numberOf(leader);
    if (part === null || part === own || part < 1 || numbered.has(part)) continue;
    if (leader.isOwnOrigin) numbered.set(part, leader.href);
  }
  const first = withoutMark(page);
  if (own > 1 && !numbered.has(1) && markOf(page) !== null && first !== null) numbered.set(1, first);
  const leadsOn = ({ mark, isNext }: Leader) => isNext && mark !== 'whole' && (mark ?? own) >= own;
  const next = numbered.get(own + 1) ?? found.find(leadsOn)?.href ?? null;
  const whole = found.find(({ mark }) => mark === 'whole')?.href ?? null;
  if (next === null && whole === null && numbered.size === 0) return { own, total: null, parts: null };
  const inOrder = [...numbered].map(([part, href]) => ({ part, href })).toSorted((one, two) => one.part - two.part);
  return { own, total: totalOf(found, own), parts: { at: page.href, part: own, next, whole, numbered: inOrder } };
}
