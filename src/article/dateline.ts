import type { Dateline } from './attribution';
import { printedDates } from './indonesian-date';
import { isOutlet } from './outlet';
import { tidyText } from './tidy-text';

/** A dateline is never longer than this, in characters. */
const longest = 90;

const dash = /(?: [-–—]{1,3} ?|[–—]+ ?|--+ ?|- )/;
const place = /^(?:\p{Lu}[\p{L}.'’-]*|D\.?I\.?)(?:[ /](?:\p{Lu}[\p{L}.'’-]*|di|dan)){0,3}$/u;
const notPlace =
  /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|update|breaking|video|foto|opini|kolom|advertorial|catatan|oleh|presiden|menteri|gubernur|bupati|wali kota)\b/i;

const regions = new Set(
  (
    'aceh|sumatera utara|sumut|sumatera barat|sumbar|riau|kepulauan riau|kepri|jambi|bengkulu|sumatera selatan|sumsel|lampung|bangka belitung|babel|' +
    'banten|dki jakarta|jawa barat|jabar|jawa tengah|jateng|di yogyakarta|diy|jawa timur|jatim|bali|nusa tenggara barat|ntb|nusa tenggara timur|ntt|' +
    'kalimantan barat|kalbar|kalimantan tengah|kalteng|kalimantan selatan|kalsel|kalimantan timur|kaltim|kalimantan utara|kaltara|sulawesi utara|sulut|' +
    'gorontalo|sulawesi tengah|sulteng|sulawesi barat|sulbar|sulawesi selatan|sulsel|sulawesi tenggara|sultra|maluku|maluku utara|malut|papua|papua barat|' +
    'papua tengah|papua selatan|papua pegunungan|indonesia|malaysia|china|tiongkok|jepang|inggris|australia|amerika serikat|as|arab saudi|jerman|prancis'
  ).split('|'),
);

/** The parts between commas and brackets, without dates: "Surabaya (5/6/2023), Warta.com" has two. */
function partsOf(head: string): string[] {
  const dates = printedDates(head, 'Asia/Jakarta');
  const undated = dates.reduceRight((text, { start, end }) => `${text.slice(0, start)},${text.slice(end)}`, head);
  return undated
    .split(/[,()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)$/i.test(part));
}

/** Outlet and place out of the words before the dash, or null where they are no dateline. */
function readHead(head: string, isHouse: (name: string) => boolean): Dateline | null {
  const outlets: string[] = [];
  const places: string[] = [];
  for (const part of partsOf(head)) {
    if (isHouse(part) || (isOutlet(part) && !places.includes(part))) outlets.push(part);
    else if (place.test(part) && !notPlace.test(part)) places.push(part);
    else return null;
  }
  const [outlet = null, second] = outlets;
  if (second !== undefined || places.length > 2 || (outlet === null && places.length === 0)) return null;
  const [, region] = places;
  if (region !== undefined && !regions.has(region.toLowerCase())) return null;
  return { outlet, place: places.length > 0 ? places.join(', ') : null };
}

const startsSentence = /^["“‘'(]?[\p{Lu}\d]/u;

/** The place that follows an outlet and its dash: "KONTAN.CO.ID - JAKARTA. Bank …". */
const placeBehind = /^(\p{Lu}{2}[\p{Lu} ]{1,28})\. ?(?=["“\p{Lu}])/u;

/** "Warta.com, Jakarta Ia berkata": bold type alone ends the dateline, and where that is lost, its first word. */
function withoutDash(text: string, isHouse: (name: string) => boolean): Dateline | null {
  const [first = '', rest] = text.split('\n');
  const bold = rest === undefined ? null : readHead(tidyText(first).replace(/[ ,]+$/, ''), isHouse);
  if (bold?.outlet) return bold;
  const plain = /^([^\s,]{3,30}), (\p{Lu}[\p{L}-]{2,20}) \p{Lu}/u.exec(tidyText(text));
  return plain?.[1] && plain[2] && isOutlet(plain[1]) ? { outlet: plain[1], place: plain[2] } : null;
}

/**
 * Outlet and place as the first paragraph prints them, or null where it opens without a dateline ("DEPRESI jadi …").
 * `text` is the paragraph's opening, with a line break where bold type ends, if known; `house` are names of the
 * publisher itself, that count as an outlet whatever their form.
 */
export function readDateline(text: string, house: readonly string[] = []): Dateline | null {
  const names = new Set(house.map((name) => name.toLowerCase()));
  const isHouse = (name: string) => names.has(name.toLowerCase());
  const tidied = tidyText(text).slice(0, longest * 2);
  const found = dash.exec(tidied);
  if (!found || found.index > longest) return withoutDash(text.slice(0, longest * 2), isHouse);
  const rest = tidied.slice(found.index + found[0].length);
  const head = readHead(tidied.slice(0, found.index), isHouse);
  if (!head) return withoutDash(text.slice(0, longest * 2), isHouse);
  if (head.outlet === null) return startsSentence.test(rest) || rest === '' ? head : null;
  const behind = head.place === null ? placeBehind.exec(rest)?.[1] : undefined;
  return behind === undefined || notPlace.test(behind) ? head : { outlet: head.outlet, place: behind };
}
