import type { Dateline } from '../article/attribution';
import { isAgency } from './agency';
import { houseName } from './house-name';
import { printedDates } from './indonesian-date';
import { isOutlet } from './outlet';
import { isDesk } from './person-name';
import { isRegion, isTown } from './place-names';
import { tidyText } from '../article/tidy-text';

/** Longest dateline, in characters. */
const longest = 90;

const dash = /(?: [-–—]{1,3} ?|[–—]+ ?|--+ ?|\.- ?|- )/;
const place = /^(?:\p{Lu}[\p{L}.'’-]*|D\.?I\.?)(?:[ /](?:\p{Lu}[\p{L}.'’-]*|di|dan)){0,3}$/u;
const notPlace =
  /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|update|breaking|video|foto|opini|kolom|advertorial|catatan|oleh|presiden|menteri|gubernur|bupati|wali kota)\b/i;

/** The parts between commas and brackets, without dates: "Surabaya (5/6/2023), Warta.com" has two. */
function partsOf(head: string): string[] {
  const dates = printedDates(head, 'Asia/Jakarta');
  const undated = dates.reduceRight((text, { start, end }) => `${text.slice(0, start)},${text.slice(end)}`, head);
  return undated
    .split(/[,()]/)
    .map((part) => part.trim())
    .filter(
      (part) => /\p{L}{2}/u.test(part) && !/^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)$/i.test(part),
    );
}

/** A short form of the paper, in brackets behind the place: "BANDUNG, (PR).-". */
const bracketedOutlet = /\((\p{Lu}[\p{L}\d .]{1,20})\)[.\s]*$/u;

/** Outlet and place from the words before the dash; null if they are no dateline. */
function readHead(head: string, isHouse: (name: string) => boolean): Dateline | null {
  const outlets: string[] = [];
  const places: string[] = [];
  const bracketed = bracketedOutlet.exec(head)?.[1];
  for (const part of partsOf(head)) {
    const isSigned = part === bracketed && places.length > 0 && !isRegion(part) && !isTown(part);
    const isAgencys = part.split('/').some((name) => isAgency(name));
    if (isSigned || isAgencys || isHouse(part) || isOutlet(part) || (isDesk(part) && part.includes(' ')))
      outlets.push(part);
    else if (place.test(part) && !notPlace.test(part)) places.push(part);
    else return null;
  }
  const [outlet = null, second] = outlets;
  if (second !== undefined || places.length > 2 || (outlet === null && places.length === 0)) return null;
  const [, region] = places;
  if (region !== undefined && outlet === null && !isRegion(region)) return null;
  return { outlet, place: places.length > 0 ? places.join(', ') : null };
}

const startsSentence = /^["“‘'(]?[\p{Lu}\d]/u;

/** The place that follows an outlet and its dash: "KONTAN.CO.ID - JAKARTA. Bank …". */
const placeBehind = /^(\p{Lu}{2}[\p{Lu} ]{1,28})\. ?(?=["“\p{Lu}])/u;

/** "Jakarta: Presiden …", "Warta.com, Jakarta: Presiden …", "JAKARTA. Bank …", "JAKARTA, Bank …": papers that use no dash. */
function withOtherSign(text: string, isHouse: (name: string) => boolean): Dateline | null {
  const loud = /^(\p{Lu}{4}[\p{Lu} ]{0,25}), ["“\p{Lu}]/u.exec(text)?.[1];
  if (loud !== undefined && isTown(loud)) return { outlet: null, place: loud };
  const found = /^([^:.]{3,40}(?:\.\p{L}{2,6}[^:.]{0,30})?)[:.] (?=["“\p{Lu}])/u.exec(text)?.[1];
  const head = found === undefined ? null : readHead(found, isHouse);
  if (!head?.place) return null;
  const isLoud = head.place === head.place.toUpperCase();
  return head.outlet !== null || (isTown(head.place) && (isLoud || text.startsWith(`${head.place}:`))) ? head : null;
}

/** "Warta.com, Jakarta Ia berkata": only bold type marks the end of the dateline; without it, the first word does. */
function withoutDash(text: string, isHouse: (name: string) => boolean): Dateline | null {
  const [first = '', rest] = text.split('\n');
  const head = tidyText(first);
  const bold = rest === undefined ? null : readHead(head.replace(/[ ,.:]{1,99}$/, ''), isHouse);
  const isSure = bold?.place && isTown(bold.place) && (/[,.:]$/.test(head) || bold.place === bold.place.toUpperCase());
  if (bold?.outlet || isSure) return bold;
  const tidied = tidyText(text);
  const plain = /^([^\s,]{3,30}), (\p{Lu}[\p{L}-]{2,20}) \p{Lu}/u.exec(tidied);
  if (plain?.[1] && plain[2] && isOutlet(plain[1])) return { outlet: plain[1], place: plain[2] };
  return withOtherSign(tidied, isHouse);
}

/**
 * Outlet and place as the first paragraph prints them, or null where it opens without a dateline ("DEPRESI jadi …").
 * `text` is the paragraph's opening, with a line break where bold type ends, if known; `house` are names of the
 * publisher itself, that count as an outlet whatever their form.
 */
export function readDateline(text: string, house: readonly string[] = []): Dateline | null {
  const names = new Set(house.map(houseName));
  const isHouse = (name: string) => names.has(houseName(name)) && !isTown(name) && !isRegion(name);
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
