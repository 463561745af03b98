import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/article/article';
import { blockTexts } from '../../../../src/article/block-text';
import type { Extraction } from '../../../../src/article/extraction';
import { TabError } from '../../../../src/browser/tab-error';
import type { PartAnswer } from '../../../../src/messages/protocol';
import { WholeReading, type Step } from '../../../../src/ui/whole/whole-reading';
import { report } from '../../../never-noise/newsroom';
import { sampleArticle } from '../../export/sample-article';

const at = 'https://warta-contoh.example/read/41/pasar-lentera-kembali-ramai';
const hrefOf = (part: number) => (part === 1 ? at : `${at}?page=${part}`);
const text = (from: number, count = 2) =>
  report(count, from).map((words) => ({ type: 'paragraph' as const, content: [{ text: words }] }));

const numberedOf = (part: number, total: number) =>
  Array.from({ length: total }, (_, index) => ({ part: index + 1, href: hrefOf(index + 1) })).filter(
    (other) => other.part !== part,
  );

/** What another story's page gives, which confirms nothing of the address that was asked for. */
const other = {
  title: 'Sekolah Tepi Sungai Libur Sehari',
  attribution: { ...sampleArticle([]).attribution, canonical: null },
};

/** One part of an article in several, two paragraphs each. */
function partOf(part: number, total: number, more: Partial<Article> = {}): Extraction {
  const next = part < total ? hrefOf(part + 1) : null;
  const article = sampleArticle(text((part - 1) * 2), {
    wordCount: 40,
    pages: { this: part, total },
    parts: { at: hrefOf(part), part, next, whole: null, numbered: numberedOf(part, total) },
    ...more,
  });
  return { article, removals: [], detection: { article: true, because: [] } };
}

/** Reads the rest of an article; what an address answers may change from one call to the next. */
function reading(first: Extraction, answer: (href: string, call: number) => PartAnswer | Error | Promise<PartAnswer>) {
  const asked: string[] = [];
  const steps: Step[] = [];
  let pauses = 0;
  let shown = first;
  const port = {
    readPart: async (page: string, href: string | null) => {
      expect(page).toBe(first.article.parts?.at);
      asked.push(href ?? '');
      const given = await answer(href ?? '', asked.length);
      if (given instanceof Error) throw given;
      return given;
    },
    stopReading: async () => {},
  };
  const whole = new WholeReading(first, port, async () => void (pauses += 1));
  const run = () =>
    whole.run(
      (step) => steps.push(step),
      (joined) => (shown = joined),
    );
  return {
    whole,
    run,
    asked,
    steps,
    pauses: () => pauses,
    texts: () => blockTexts(shown.article.blocks),
    shown: () => shown,
  };
}

const give = (total: number) => (href: string) => ({
  extraction: partOf(Number(/\d+$/.exec(href)?.[0] ?? 1) % 41 || 1, total),
});

test('parts are asked for one after another, with a pause between', async () => {
  const { run, asked, steps, pauses, texts } = reading(partOf(1, 4), give(4));
  expect(await run()).toMatchObject({ ending: null });
  expect(asked).toEqual([2, 3, 4].map(hrefOf));
  expect(steps).toEqual([2, 3, 4].map((part) => ({ part, total: 4 })));
  expect(pauses()).toBe(2);
  expect(texts()).toEqual(report(8));
});

test('who began in the middle gets the beginning too', async () => {
  const { run, asked, texts } = reading(partOf(2, 3), (href) => ({ extraction: partOf(href === at ? 1 : 3, 3) }));
  await run();
  expect(asked).toEqual([at, hrefOf(3)]);
  expect(texts()).toEqual(report(6));
});

describe('the single page', () => {
  const first = partOf(1, 3, {
    parts: { at, part: 1, next: hrefOf(2), whole: `${at}?page=all`, numbered: numberedOf(1, 3) },
  });
  const single = partOf(1, 3, { blocks: text(0, 6), wordCount: 120 });
  test('is asked for alone', async () => {
    const { run, asked, shown, texts } = reading(first, () => ({ extraction: single }));
    expect(await run()).toMatchObject({ ending: null });
    expect(asked).toEqual([`${at}?page=all`]);
    expect(texts()).toEqual(report(6));
    expect(shown().article).toMatchObject({ pages: { this: 1, total: 3, joined: 3 }, parts: null });
  });

  test.each<[string, PartAnswer]>([
    ['is missing', { failure: 'missing' }],
    ['is behind a wall', { extraction: partOf(1, 3, { access: 'teaser' }) }],
    ['is the first part again', { extraction: partOf(1, 3) }],
    ['is another story', { extraction: partOf(1, 3, { ...other, blocks: text(0, 6), wordCount: 120 }) }],
  ])('%s: then the parts are', async (_name, answer) => {
    const { run, asked, texts } = reading(first, (href) => (href.endsWith('all') ? answer : give(3)(href)));
    expect(await run()).toMatchObject({ ending: null });
    expect(asked).toEqual([`${at}?page=all`, hrefOf(2), hrefOf(3)]);
    expect(texts()).toEqual(report(6));
  });
});

describe('what ends it', () => {
  test.each<[string, PartAnswer | Error]>([
    ['busy', { failure: 'busy' }],
    ['slow', { failure: 'slow' }],
    ['tab-gone', new TabError('tab-gone')],
    ['no-access', new TabError('no-access')],
    ['failed', new Error('the connection was lost')],
    ['other-story', { extraction: partOf(3, 4, other) }],
    ['repeated', { extraction: partOf(2, 4) }],
  ])('%s: what was joined before stays', async (ending, answer) => {
    const { run, asked, texts } = reading(partOf(1, 4), (href) => (href === hrefOf(3) ? answer : give(4)(href)));
    expect(await run()).toEqual({ ending, part: 3 });
    expect(asked).toEqual([2, 3].map(hrefOf));
    expect(texts()).toEqual(report(4));
  });

  test('a wall: what stands before it is joined', async () => {
    const { run, shown, texts } = reading(partOf(1, 4), (href) => ({
      extraction: href === hrefOf(2) ? partOf(2, 4, { access: 'teaser' }) : partOf(3, 4),
    }));
    expect(await run()).toEqual({ ending: 'wall', part: 2 });
    expect(texts()).toEqual(report(4));
    expect(shown().article.access).toBe('teaser');
  });

  test('fewer parts than the publisher counts', async () => {
    const claims = (part: number) => partOf(part, 2, { pages: { this: part, total: 5 } });
    const { run } = reading(claims(1), () => ({ extraction: claims(2) }));
    expect(await run()).toEqual({ ending: 'fewer', part: 3 });
  });

  test('more than twenty parts', async () => {
    const numbered = (part: number) =>
      partOf(part, 40, {
        blocks: text(part % 9).map((one) => ({ ...one, content: [{ text: `${part} ${one.content[0]?.text}` }] })),
      });
    const { run, asked } = reading(numbered(1), (href) => ({ extraction: numbered(Number(/\d+$/.exec(href)?.[0])) }));
    expect(await run()).toEqual({ ending: 'too-many', part: 22 });
    expect(asked).toHaveLength(20);
    expect(await run()).toEqual({ ending: 'too-many', part: 22 });
    expect(asked).toHaveLength(20);
  });

  test('the reader: nothing more is asked for, and she may go on', async () => {
    const one = reading(partOf(1, 4), (href) => {
      if (href === hrefOf(2) && one.asked.length === 1) one.whole.stop();
      return give(4)(href);
    });
    expect(await one.run()).toEqual({ ending: 'stopped', part: 3 });
    expect(one.asked).toEqual([hrefOf(2)]);
    expect(await one.run()).toMatchObject({ ending: null });
    expect(one.texts()).toEqual(report(8));
  });
});

test('a page with the same words and another picture is a part', async () => {
  const pictured = (part: number) =>
    partOf(part, 2, {
      blocks: text(0),
      lead: { src: `https://warta-contoh.example/${part}.jpg`, alt: '', caption: null, credit: null },
    });
  const { run, shown } = reading(pictured(1), () => ({ extraction: pictured(2) }));
  expect(await run()).toMatchObject({ ending: null });
  expect(shown().article.pages).toEqual({ this: 1, total: 2, joined: 2 });
});

test('it goes on where it ended', async () => {
  const { run, asked, texts } = reading(partOf(1, 3), (href, call) =>
    call === 1 ? { failure: 'slow' } : give(3)(href),
  );
  expect(await run()).toEqual({ ending: 'slow', part: 2 });
  expect(await run()).toMatchObject({ ending: null });
  expect(asked).toEqual([2, 2, 3].map(hrefOf));
  expect(texts()).toEqual(report(6));
});
