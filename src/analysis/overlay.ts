import { countWords } from '../article/tidy-text';
import { hostOf, partsOf, shadowTrees, showsPage } from '../dom/shadow-trees';
import { closeControls } from './close-control';
import type { Noise } from './noise';
import type { Reader } from './reader';

/** Nothing that asks for a moment's attention says more, in words. */
const mostWords = 90;
const mostLinks = 4;

/** The site's own functions, the reader's choices, and what she may have opened herself. */
const own =
  'nav, header, [role="banner"], [role="navigation"], [role="search"], [type="search"], [type="password"], [class*="pswp" i], [class*="lightbox" i]';
const consent = /\b(?:cookies?|kuki|gdpr|kebijakan privasi|privacy policy|persetujuan|consent)\b/i;
const login = /\b(?:kata sandi|password|lupa sandi|log ?in|sign in|masuk (?:dengan|ke akun))\b/i;

/** Speaks of the reader's ad blocker. */
export const blocker = /\bad-? ?block\w*|\b(?:pem)?blokir iklan\b|\bpemblokir\b/i;

const purposes: readonly [string, RegExp][] = [
  ['notification prompt', /\b(?:notifikasi|pemberitahuan|notifications?)\b/i],
  [
    'app banner',
    /\b(?:aplikasi|google play|play store|app ?store|(?:unduh|download|install|buka|open|use) (?:di |the |in )?apps?)\b/i,
  ],
  ['newsletter', /\b(?:newsletter|buletin)\b|^(?=.*\b(?:e-?mail|inbox)\b).*\b(?:berita|kabar|artikel|news)\b/i],
  ['subscription offer', /\b(?:ber)?langganan\b|\bsubscri(?:be|ption)\b|\btanpa iklan\b|\bpremium\b/i],
  ['channel', /^(?=.*\b(?:whatsapp|wa|telegram)\b).*\b(?:channel|saluran|kanal|gro?up)\b/i],
  ['newer stories', /^(?=.*\b(?:\d+|muat ulang|segarkan|refresh)\b).*\b(?:berita|artikel|kabar) (?:ter)?baru\b/i],
  ['advertisement', /^(?:iklan|advertisement)\b|\b(?:tutup|close) (?:iklan|ads?)\b/i],
];

/** Words that tell the reader to do something, where they open a box. */
const call =
  /^(?:aktifkan|nyalakan|izinkan|unduh|download|pasang|instal|buka|ikuti|gabung|daftar|dapatkan|(?:ber)?langganan|nikmati|baca|allow|enable|turn on|get|join|follow|subscribe|sign up|read)\b/i;

const controls = 'button, [role="button"], input:not([type="hidden"]), select, a[href]';

/** A headline is longer than what a button or link asks for, in words. */
const longestAsk = 4;

type Find = (selector: string) => Element[];

/** Whether a box asks the reader for something: by its first words, or by a control that does not close it. */
function asks(find: Find, closing: readonly Element[], text: string): boolean {
  if (call.test(text)) return true;
  const isHeadline = (control: Element) =>
    /^(?!#|javascript:)/.test(control.getAttribute('href') ?? '#') &&
    countWords(control.textContent ?? '') > longestAsk;
  return find(controls).some(
    (control) => !isHeadline(control) && !closing.some((close) => close.contains(control) || control.contains(close)),
  );
}

/** Whether a link leads to the front page, as the name of the paper at the head of a page does. */
function leadsHome(link: Element): boolean {
  const home = /^(?:https?:\/\/([^/]+)\/?|\/)$/.exec(link.getAttribute('href') ?? '');
  return home !== null && (home[1] === undefined || home[1] === link.ownerDocument.location?.host);
}

const isModal = (element: Element) => element.tagName === 'DIALOG' && element.matches(':modal');

/** Whether an element stays where it is, over the page, while the page scrolls. */
function isLaidOver(element: Element, view: Window): boolean {
  const { position, zIndex } = view.getComputedStyle(element);
  return (
    position === 'fixed' ||
    position === 'sticky' ||
    (position === 'absolute' && Number(zIndex) >= 100) ||
    isModal(element)
  );
}

/** The outermost box around an element, or itself, that is laid over the page; `known` are elements that were looked at. */
export function laidOver(element: Element, view: Window, known = new Map<Element, boolean>()): Element | null {
  const { body } = element.ownerDocument;
  let outermost: Element | null = null;
  for (let up: Element | null = element; up && up !== body; up = up.parentElement ?? hostOf(up)) {
    const laid = known.get(up) ?? isLaidOver(up, view);
    known.set(up, laid);
    if (laid) outermost = up;
  }
  return outermost;
}

/** What an overlay wants of the reader, or null where it is not known to be one that she may do without. */
function purposeOf(overlay: Element, { linesOf, isWall }: Reader): string | null {
  const trees = shadowTrees(overlay);
  const find: Find = (selector) => [overlay, ...trees].flatMap((root) => [...root.querySelectorAll(selector)]);
  if (overlay.matches(own) || find(own).length > 0 || showsPage(overlay)) return null;
  const links = find('a[href]');
  if (links.length > mostLinks || links.some(leadsHome)) return null;
  const lines = [overlay, ...partsOf(trees)].flatMap(linesOf);
  const buttons = find('button, [role="button"]').map(({ textContent }) => textContent ?? '');
  const text = [...lines, ...buttons].join(' ').replace(/\s+/g, ' ').trim();
  if (countWords(text) > mostWords || consent.test(text) || login.test(text)) return null;
  const withholds = blocker.test(text) || lines.some(isWall) || isWall(lines.join(' '));
  if (withholds && !switchedOff?.has('overlaid-walls-stay')) return null;
  const purpose = purposes.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return purpose === 'advertisement' || asks(find, [overlay, ...trees].flatMap(closeControls), text) ? purpose : null;
}

/**
 * What lies over the page, or would if the page showed it, asks the reader for something, and has a way to close it:
 * push prompts, app banners, newsletter and subscription boxes. What withholds the text until a condition is met is none
 * of them, nor are a newsroom's news, the page's own head, menus, searches, logins, consent and pictures. Needs a page that a
 * browser shows; nothing elsewhere. `trees` are the open shadow trees of the page.
 */
export function findOverlays(page: Document, reader: Reader, trees = shadowTrees(page)): Noise[] {
  const view = page.defaultView;
  if (!view) return [];
  const known = new Map<Element, boolean>();
  const overlays = new Set(
    [page, ...trees]
      .flatMap(closeControls)
      .map((control) => laidOver(control, view, known))
      .filter((overlay) => overlay !== null),
  );
  return [...overlays].flatMap((element) => {
    const purpose = purposeOf(element, reader);
    return purpose ? [{ element, kind: 'notification' as const, reason: `overlay: ${purpose}` }] : [];
  });
}
