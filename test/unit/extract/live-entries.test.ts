import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/block';
import { gatherLiveEntries } from '../../../src/extract/live-entries';

const line = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });

test('what follows a clock time is its entry', () => {
  const blocks = ['Pembuka laporan.', '10.00 WIB', 'Sidang dibuka.', 'Hakim masuk.', '09:30', 'Warga datang.'].map(
    line,
  );
  expect(gatherLiveEntries(blocks)).toEqual([
    line('Pembuka laporan.'),
    { type: 'live-entry', time: '10.00 WIB', blocks: [line('Sidang dibuka.'), line('Hakim masuk.')] },
    { type: 'live-entry', time: '09:30', blocks: [line('Warga datang.')] },
  ]);
});

test('one time alone is a line of the text', () => {
  const blocks = ['Acara mulai tepat waktu.', '19.00 WIB', 'Penonton pulang.'].map(line);
  expect(gatherLiveEntries(blocks)).toEqual(blocks);
});

test('a time within a sentence opens nothing', () => {
  const blocks = ['10.00 WIB sidang dibuka.', 'Pukul 11.00 WIB sidang ditutup.'].map(line);
  expect(gatherLiveEntries(blocks)).toEqual(blocks);
});
