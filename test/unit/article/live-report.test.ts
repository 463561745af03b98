import { describe, expect, test } from 'vitest';
import type { Block, LiveEntry } from '../../../src/article/block';
import { inOrder, liveReportOf, orderOf, withNewEntries } from '../../../src/article/live-report';
import { report } from '../../never-noise/newsroom';
import { sampleArticle } from '../export/sample-article';

const line = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });
const entry = (time: string, text = `Kabar pukul ${time}.`): LiveEntry => ({
  type: 'live-entry',
  time,
  blocks: [line(text)],
});
const [opening = '', closing = ''] = report(2);
const live = (...entries: LiveEntry[]) => sampleArticle([line(opening), ...entries, line(closing)]);
const timesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'live-entry' ? [block.time] : []));

describe('the order of the entries', () => {
  test.each<[string, string[], 'newest' | 'oldest']>([
    ['newest first', ['12.00 WIB', '11.30 WIB', '09:10'], 'newest'],
    ['oldest first', ['Pukul 09.10', 'Pukul 11.30', 'Pukul 12.00'], 'oldest'],
    ['newest first, past midnight', ['00.20', '23.50', '22.10', '21.00'], 'newest'],
    ['oldest first, past midnight', ['22.10', '23.50', '00.20', '01.05'], 'oldest'],
    ['several in one minute', ['12.00', '12.00', '11.00'], 'newest'],
  ])('%s', (_name, times, order) => {
    const article = live(...times.map((time) => entry(time)));
    const found = liveReportOf(article);
    expect(found && orderOf(found)).toBe(order);
    expect(inOrder(article, order)).toBe(article);
    const other = inOrder(article, order === 'newest' ? 'oldest' : 'newest');
    expect(timesIn(other.blocks)).toEqual(times.toReversed());
    expect([other.blocks[0], other.blocks.at(-1)]).toEqual([line(opening), line(closing)]);
  });

  test('a pinned summary stays above all', () => {
    const summary = entry('12.15', 'Rangkuman: empat hal dari sidang.');
    const article = live(summary, entry('18.00'), entry('17.00'), entry('16.00'));
    const turned = inOrder(article, 'oldest');
    expect(timesIn(turned.blocks)).toEqual(['12.15', '16.00', '17.00', '18.00']);
  });

  test('an article that is none keeps its blocks', () => {
    const article = sampleArticle([line(opening), entry('10.00')]);
    expect(liveReportOf(article)).toBeNull();
    expect(inOrder(article, 'newest')).toBe(article);
  });
});

describe('what is new', () => {
  const shown = live(entry('12.00'), entry('11.00'), entry('10.00'));

  test('stands where the order has it, and is counted', () => {
    const fresh = live(entry('12.30'), entry('12.00'), entry('11.00'), entry('10.00'));
    expect(withNewEntries(shown, fresh).added).toBe(1);
    expect(timesIn(withNewEntries(shown, fresh).article.blocks)).toEqual(['12.30', '12.00', '11.00', '10.00']);
    const turned = withNewEntries(inOrder(shown, 'oldest'), fresh);
    expect(timesIn(turned.article.blocks)).toEqual(['10.00', '11.00', '12.00', '12.30']);
  });

  test('does not push out what the page no longer has', () => {
    const fresh = live(entry('12.30'), entry('12.00'));
    expect(timesIn(withNewEntries(shown, fresh).article.blocks)).toEqual(['12.30', '12.00', '11.00', '10.00']);
  });

  test('is nothing where only the end of an entry was mended', () => {
    const long = `${opening} ${closing}`;
    const before = live(entry('12.00', long), entry('11.00'));
    expect(withNewEntries(before, live(entry('12.00', `${long} Ralat.`), entry('11.00'))).added).toBe(0);
  });

  test('of a page that is no live report any more is nothing', () => {
    expect(withNewEntries(shown, sampleArticle([line(opening)]))).toEqual({ article: shown, added: 0 });
  });
});
