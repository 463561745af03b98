import type { Switch } from '../article/switches';
import type { Region } from '../dom/lines';
import { isPhotoCredit } from './credit-line';
import { isLinkLine, linkShare } from './judge-line';
import { excerpt, type Label, type Sign } from './label';
import { judgeTarget } from './link-target';
import { isStandfirst } from './prelude';
import type { ReadLine } from './read-line';
import { opensSection } from './subhead';
import type { Surroundings } from './surroundings';
import { weights } from './weights';

const labelWithColon =
  /^(?:baca|lihat|simak|tonton|saksikan)(?: (?:juga|pula|selengkapnya|selanjutnya|lainnya))(?: (?:video|berita|artikel))?\s*[:：]/i;

const namesChannel =
  /\b(?:kanal|saluran|channel|aplikasi|telegram|whats ?app|wa|google|instagram|threads|tiktok|youtube|facebook|twitter|newsletter|e-?paper|langganan|medsos|media sosial|komunitas|grup)\b/i;

/** A row of hashtags, or a campaign's with a few words. */
const hashtags = /^#(?:[\wÀ-ɏ]+(?:[ ,]+#[\wÀ-ɏ]+)*|[a-zÀ-ɏ][\wÀ-ɏ]*(?: [\wÀ-ɏ]+){1,3})$/i;

const cellTag = /^(?:TD|TH|LI|DT|DD)$/;
const quotedTag = /^(?:BLOCKQUOTE|PRE)$/;

/** How many boxes around a line may be a quotation. */
const quotesAsked = 4;

function isQuoted(region: Region): boolean {
  let up: Region | null = region;
  for (let step = 0; up && step < quotesAsked; step += 1, up = up.parent)
    if (quotedTag.test(up.element.tagName)) return true;
  return false;
}

/** The one word above a headline says what kind of story it is. */
const isRubric = (line: ReadLine, { story }: Surroundings) =>
  line.wording?.kind === 'related' && line.words === 1 && story.headline?.index === line.index + 1;

/** "4/5" is a page mark beside links to the other pages, and a mark for a film elsewhere; "Halaman: 352" is a book's. */
const isFigure = ({ index, linkWords, text }: ReadLine, { lines }: Surroundings) =>
  linkWords === 0 &&
  /^(?:\d+ ?\/ ?\d+|halaman ?: ?\d{3,4})$/i.test(text) &&
  !isLinkLine(lines[index - 1]) &&
  !isLinkLine(lines[index + 1]);

/** Whether a line that is labelled "Baca juga" leads to other stories. */
const leadsAway = (line: ReadLine, at: Surroundings) =>
  linkShare(line) >= 0.3 ||
  labelWithColon.test(line.text) ||
  at.nameOf(line)?.kind === 'read-also' ||
  (line.words <= 3 && (isLinkLine(at.lines[line.index + 1]) || !at.inText(line)));

/** A sentence of the text may begin as a promo does. */
const mayBeText = (line: ReadLine, at: Surroundings) =>
  line.wording?.strength === 'sure' &&
  line.wording.name !== 'konten pengiklan' &&
  line.linkWords === 0 &&
  at.inText(line);

/** A line of a paragraph with breaks in it may be worded like an offer. */
const isFragment = (line: ReadLine, at: Surroundings) =>
  (line.wording?.kind === 'promo' || line.wording?.kind === 'subscription') &&
  mayBeText(line, at) &&
  at.prose(line.region) > 0;

/** Whether nothing but its wording says that a line is a promo. */
const isAlone = (line: ReadLine, at: Surroundings) =>
  !at.isAtEdge(line) &&
  byTarget(line, at).length !== 1 &&
  !at.isRepeated(line) &&
  !/^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u.test(line.text) &&
  !at.isApart(line);

/** Why a sign says nothing of a line: each reason has a name, and can be switched off by it. */
type Doubts = readonly (readonly [Switch, (line: ReadLine, at: Surroundings) => boolean])[];

const wordingDoubts: Doubts = [
  [
    'cells-are-content',
    (line, at) => at.inText(line) && linkShare(line) < 0.5 && cellTag.test(line.region.element.tagName),
  ],
  ['quotations-are-content', (line, at) => at.inText(line) && line.linkWords === 0 && isQuoted(line.region)],
  ['subheads-are-content', (line, at) => at.inText(line) && opensSection(line, at.lines)],
  ['rubrics-are-content', isRubric],
  ['standfirsts-are-content', (line, at) => isStandfirst(line, at.story, at.lines)],
  ['figures-are-no-page-marks', isFigure],
  ['labels-need-links', (line, at) => line.wording?.strength === 'label' && !leadsAway(line, at)],
  ['promos-need-second-sign', (line, at) => line.wording?.strength === 'likely' && isAlone(line, at)],
  ['sentences-need-second-sign', (line, at) => mayBeText(line, at) && /[.!?]$/.test(line.text) && isAlone(line, at)],
  ['fragments-need-second-sign', (line, at) => isFragment(line, at) && isAlone(line, at)],
];

/** Amid the text a line may have a link in it; at its edge only a sentence may, without a call to follow the link. */
const targetDoubts: Doubts = [
  ['promos-lead-nowhere-else', ({ hrefs }) => hrefs.some((href) => judgeTarget(href) === null)],
  ['links-amid-text-stay', (line, at) => linkShare(line) < 0.5 && !at.isAtEdge(line)],
  [
    'linking-sentences-stay',
    (line, at) =>
      linkShare(line) < 0.5 &&
      at.inText(line) &&
      at.isAtEdge(line) &&
      !line.wording &&
      line.text.endsWith('.') &&
      line.hrefs.length === 1,
  ],
];

const nameDoubts: Doubts = [
  ['comments-in-text-stay', (line, at) => at.inText(line) && at.nameOf(line)?.kind === 'comments'],
];

const edgeDoubts: Doubts = [
  ['calls-have-no-full-stop', ({ text }) => /[.!?:…"”)]$/.test(text)],
  ['photo-credits-are-no-calls', ({ text }) => isPhotoCredit(text)],
  ['calls-have-one-target', ({ hrefs }) => new Set(hrefs).size > 1],
  ['calls-name-a-channel', ({ text }) => !namesChannel.test(text)],
];

/** A sign; where one of its doubts holds, that speaks as much against it. */
function signFor(
  line: ReadLine,
  at: Surroundings,
  label: Label,
  [signal, detail]: [string, string],
  doubts: Doubts = [],
): Sign[] {
  const sign = { label, signal, weight: weights.sign, detail };
  const doubt = doubts.find(([name, holds]) => !switchedOff?.has(name) && holds(line, at));
  return doubt ? [sign, { label, signal: doubt[0], weight: -weights.sign, detail: '' }] : [sign];
}

/** Page marks, and rows of hashtags. */
function byFigures(line: ReadLine, at: Surroundings): Sign[] {
  if (/^\d{1,2}$/.test(line.text) && isLinkLine(line)) return signFor(line, at, 'share', ['phrase', 'penanda halaman']);
  return hashtags.test(line.text) && at.isAtEdge(line) ? signFor(line, at, 'related', ['phrase', 'tagar']) : [];
}

function byWording(line: ReadLine, at: Surroundings): Sign[] {
  const { wording } = line;
  // A sentence of the text may link to other stories.
  if (
    !wording ||
    (wording.kind === 'related' && wording.strength === 'sure' && linkShare(line) > 0.5 && at.inText(line))
  )
    return [];
  return signFor(line, at, wording.kind, ['phrase', wording.name], wordingDoubts);
}

function byTarget(line: ReadLine, at: Surroundings): Sign[] {
  const first = line.words <= 25 ? judgeTarget(line.hrefs[0] ?? '') : null;
  return first ? signFor(line, at, first.kind, ['link', first.name], targetDoubts) : [];
}

const byRepetition = (line: ReadLine, at: Surroundings): Sign[] =>
  at.isRepeated(line) ? signFor(line, at, 'promo', ['repetition', excerpt(line)]) : [];

function byName(line: ReadLine, at: Surroundings): Sign[] {
  const named = line.words <= 40 ? at.nameOf(line) : null;
  if (!named || (named.kind === 'related' && linkShare(line) < 0.5 && at.inText(line))) return [];
  return signFor(line, at, named.kind, ['name', named.name], nameDoubts);
}

/** A line that names a channel, between the last sentence and the credits, is a call and no sentence. */
function byEdge(line: ReadLine, at: Surroundings): Sign[] {
  if (!at.inText(line) || line.words < 4 || line.words > 20 || !at.isAtEdge(line)) return [];
  if (!/^(?:P|DIV)$/.test(line.region.element.tagName)) return [];
  return signFor(line, at, 'promo', ['edge', excerpt(line)], edgeDoubts);
}

/**
 * What speaks for a line being noise of a kind, and against it: its wording, where its links lead, its repetition, what its
 * box is called, its place at an edge of the text.
 */
export const noiseSigns = (line: ReadLine, at: Surroundings): Sign[] =>
  [byFigures, byWording, byTarget, byRepetition, byName, byEdge].flatMap((signs) => signs(line, at));
