import type { NoiseKind } from '../article/noise-kind';
import type { Line } from '../dom/lines';
import { normalise, type Phrase } from '../indonesian/phrase';
import { counters, promoGrammar } from '../indonesian/phrases';
import { walls } from '../indonesian/walls';

/** No promo line is longer than this, in characters; what is longer is never judged by its wording. */
const longestPromo = 420;

export interface Wording {
  kind: NoiseKind;
  name: string;
  strength: Phrase['strength'];
}

/** A line that reports somebody's words, or quotes them, is the article's own whatever else it says. */
const isReport = (text: string) =>
  /["“”«]/.test(text.slice(0, 2)) ||
  /\b(?:kata|ujar|tutur|ungkap|jelas|imbuh|papar|terang|tambah|lanjut)(?:nya)?\b[,. ]/.test(text.slice(12));

/** What stands in quotation marks is said by somebody. */
const isQuoted = (text: string) => /^["“”„]/.test(text);

const said: { wording: Wording | null; wall: boolean } = { wording: null, wall: false };

/** A wall may open with an offer: "Nyaman tanpa iklan. Berlangganan untuk lanjut membaca." */
const isWallWithin = (plain: string) =>
  plain
    .split(/[.!?] /)
    .slice(0, 6)
    .some((sentence) => walls.match(sentence) !== null);

/** What a line's wording says of it: noise of a kind, or a wall; null when it says nothing. */
export function judgeWording(text: string): { wording: Wording | null; wall: boolean } {
  if (text.length > longestPromo || (isQuoted(text) && !switchedOff?.has('quotations-are-speech'))) return said;
  const plain = normalise(text);
  const phrase = promoGrammar.match(plain);
  const mayHoldWall = phrase?.kind === 'subscription' && !switchedOff?.has('walls-by-any-sentence');
  const wall = mayHoldWall ? isWallWithin(plain) : walls.match(plain) !== null;
  const mayBeSpeech = phrase && plain.length > 60 && phrase.strength !== 'label';
  if (mayBeSpeech && isReport(text) && !switchedOff?.has('reports-are-speech')) return { wording: null, wall };
  if (phrase) return { wording: phrase, wall };
  return { wording: counters.test(plain) ? { kind: 'share', name: 'penghitung', strength: 'sure' } : null, wall };
}

/** Whether a line is a condition for reading on: a login, a payment, an ad blocker to switch off. */
export const isWall = (text: string): boolean => judgeWording(text).wall;

/** Whether a line speaks to the reader: no sentence of a report does. */
export const addressesReader = (text: string): boolean =>
  /\b(?:anda|kamu|silakan|silahkan|mohon|harap|yuk|ayo|klik|your?)\b/i.test(text);

/** Share of a line's words that are links, 0 to 1. */
export const linkShare = (line: Line): number => (line.words === 0 ? 0 : line.linkWords / line.words);

/** Whether nearly all of a line is a link. */
export const isLinkLine = (line: Line | undefined): boolean => line !== undefined && linkShare(line) > 0.8;

/** Whether a line that is one link is a sentence of the text: headlines of other stories end without a full stop. */
export const isLinkedSentence = (line: Line): boolean => line.words >= 7 && /[^.]\.$/.test(line.text);
