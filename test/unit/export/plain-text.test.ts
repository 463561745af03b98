import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/article/block';
import { toPlainText } from '../../../src/export/plain-text';
import { sampleArticle } from './sample-article';

const text = (value: string): Inline[] => [{ text: value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', content: text(value) });
const cell = (value: string, header = false) => ({ header, colspan: 1, rowspan: 1, content: text(value) });

function plain(...blocks: Block[]): string {
  return toPlainText(sampleArticle(blocks));
}

describe('plain text of a body', () => {
  test('keeps a blank line between blocks and joins the runs of one', () => {
    const runs: Inline[] = [{ text: 'Jembatan ' }, { text: 'gantung', strong: true }, { text: ' dibuka.' }];
    expect(plain({ type: 'paragraph', content: runs }, paragraph('Warga senang.'))).toBe(
      'Jembatan gantung dibuka.\n\nWarga senang.',
    );
  });

  test('leaves out title, deck, lead picture and every credit', () => {
    const article = sampleArticle(
      [{ type: 'figure', src: null, alt: 'sungai', caption: 'Sungai Contoh.', credit: 'Warta/Rekaan' }],
      { deck: 'Dek.', lead: { src: null, alt: '', caption: 'Foto utama.', credit: 'Warta/Rekaan' } },
    );
    expect(toPlainText(article)).toBe('Sungai Contoh.');
  });

  test('puts list items and table rows on lines of their own', () => {
    expect(
      plain(
        { type: 'list', ordered: true, items: [[paragraph('Satu')], [paragraph('Dua'), paragraph('Lanjutan')]] },
        {
          type: 'table',
          caption: 'Ongkos',
          rows: [
            [cell('Rute', true), cell('Tarif', true)],
            [cell('A'), cell('10')],
          ],
        },
      ),
    ).toBe('Satu\nDua\nLanjutan\n\nOngkos\nRute\tTarif\nA\t10');
  });

  test('keeps headings, quotes, quoted posts, live entries and preformatted lines', () => {
    expect(
      plain(
        { type: 'heading', level: 2, content: text('Latar') },
        { type: 'quote', pull: false, blocks: [paragraph('Kami siap.'), paragraph('Sungguh.')] },
        { type: 'embed', provider: 'X', href: 'https://x.test/1', text: 'Sudah dibuka!' },
        { type: 'live-entry', time: '09.30 WITA', blocks: [paragraph('Pita digunting.')] },
        { type: 'preformatted', text: '  a\n    b\n' },
      ),
    ).toBe('Latar\n\nKami siap.\n\nSungguh.\n\nSudah dibuka!\n\n09.30 WITA\nPita digunting.\n\n  a\n    b');
  });

  test('leaves no empty lines for blocks without text', () => {
    expect(
      plain(
        paragraph('Awal.'),
        paragraph('  '),
        { type: 'embed', provider: 'YouTube', href: null, text: null },
        { type: 'list', ordered: false, items: [[], [paragraph('')]] },
        paragraph('Akhir.'),
      ),
    ).toBe('Awal.\n\nAkhir.');
  });

  test('keeps a line break inside a paragraph, and makes one line of a table cell', () => {
    expect(
      plain(paragraph('Baris satu\nbaris dua'), {
        type: 'table',
        caption: null,
        rows: [[cell('dua\nbaris'), cell('x')]],
      }),
    ).toBe('Baris satu\nbaris dua\n\ndua baris\tx');
  });
});
