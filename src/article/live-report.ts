import type { Article } from './article';
import type { Block, LiveEntry } from './block';
import { blockTexts } from './block-text';

/** A live report in its pieces: what stands above all entries, the entries as they are shown, and what follows them. */
export interface LiveReport {
  summary: Block[];
  entries: LiveEntry[];
  rest: Block[];
}

export type LiveOrder = 'newest' | 'oldest';

const isEntry = (block: Block): block is LiveEntry => block.type === 'live-entry';

/** Newsrooms pin such an entry above all others; it is no minute of the report. */
const pinned = /^(?:disematkan|pinned|rangkuman|ringkasan|sorotan|poin(?:[- ]poin)?|hal[- ]hal|yang perlu|fakta)\b/i;

const isPinned = ({ blocks }: LiveEntry) => pinned.test(blockTexts(blocks)[0] ?? '');

/** The pieces of a live report; null for an article that is none. */
export function liveReportOf({ blocks }: Article): LiveReport | null {
  const first = blocks.findIndex(isEntry);
  const entries = blocks.filter(isEntry);
  if (entries.length < 2) return null;
  const last = blocks.findLastIndex(isEntry);
  const [lead] = entries;
  const isLed = lead !== undefined && entries.length > 2 && isPinned(lead);
  return {
    summary: [...blocks.slice(0, first), ...(isLed ? [lead] : [])],
    entries: isLed ? entries.slice(1) : entries,
    rest: blocks.slice(last + 1),
  };
}

/** Minutes since midnight; null for a time that names none. */
function minutesOf({ time }: LiveEntry): number | null {
  const [, hours, minutes] = /(\d{1,2})[.:](\d{2})/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Whether the newest entry stands first. The clock goes back once where a report goes past midnight. */
export function orderOf({ entries }: LiveReport): LiveOrder {
  const times = entries.map(minutesOf).filter((time) => time !== null);
  const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? time)));
  return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'newest' : 'oldest';
}

const assemble = (article: Article, { summary, entries, rest }: LiveReport): Article => ({
  ...article,
  blocks: [...summary, ...entries, ...rest],
});

/** A live report with its entries in that order; any other article as it is. */
export function inOrder(article: Article, order: LiveOrder): Article {
  const report = liveReportOf(article);
  if (!report || orderOf(report) === order) return article;
  return assemble(article, { ...report, entries: report.entries.toReversed() });
}

/** What tells an entry from others: its time, and how it begins. */
const timeAndStart = (entry: LiveEntry) => blockTexts([entry]).join('\n').slice(0, 80);

/**
 * A live report as it was read anew, in the order in which it is shown, with the entries that the publisher's page has
 * dropped since. Says how many are new. An entry that was only rewritten is not.
 */
export function withNewEntries(shown: Article, fresh: Article): { article: Article; added: number } {
  const [old, now] = [liveReportOf(shown), liveReportOf(fresh)];
  if (!old || !now) return { article: shown, added: 0 };
  const order = orderOf(old);
  const kept = new Set(now.entries.map(timeAndStart));
  const known = new Set(old.entries.map(timeAndStart));
  const dropped = old.entries.filter((entry) => !kept.has(timeAndStart(entry)));
  const newest = orderOf(now) === order ? now.entries : now.entries.toReversed();
  const entries = order === 'newest' ? [...newest, ...dropped] : [...dropped, ...newest];
  const article = assemble(fresh, { ...now, entries });
  return { article, added: now.entries.filter((entry) => !known.has(timeAndStart(entry))).length };
}
