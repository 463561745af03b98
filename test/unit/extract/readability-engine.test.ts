import { expect, test } from 'vitest';
import { readAgain } from '../../../src/extract/readability-engine';
import { describe as describeLines } from '../../../src/analysis/describe';
import { readLines } from '../../../src/dom/lines';
import { prose, report } from '../../never-noise/newsroom';
import { parsePage } from '../analysis/read-page';

const linesOf = (body: string) => {
  const content = readAgain(parsePage(body));
  return content ? describeLines(readLines(content)).lines.map(({ text }) => text) : null;
};

test('the page that it is given is not changed', () => {
  const page = parsePage(`<article>${prose(5)}<svg><title>Pasar</title></svg></article>`);
  const before = page.cloneNode(true);
  readAgain(page);
  expect(page.isEqualNode(before)).toBe(true);
});

test('a page that it can make nothing of gives nothing', () => {
  expect(linesOf('<p></p>'.repeat(50_001))).toBe(null);
});

test.each([
  ['an empty paragraph', '<p></p>'],
  ['a paragraph among words', '</b><p></p><i>'],
  ['a hidden block', '<div hidden>Bagikan</div>'],
])('texts that %s parts are still apart where it is taken out', (_, between) => {
  const texts = report(7);
  const bare = `<article><section><b>${texts.join(between)}</i></section></article>`;
  expect(linesOf(bare)).toEqual(expect.arrayContaining(texts));
});
