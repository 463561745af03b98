import type { Block } from '../../article/block';
import type { Extraction } from '../../article/extraction';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ text }] });

const from = { how: 'text', where: 'artikel contoh' } as const;

const blocks: Block[] = [
  paragraph(
    'KOTA CONTOH - Pasar Lentera di Danau Umpama buka lagi pada Sabtu malam setelah tujuh purnama tutup karena air surut. Dua puluh perahu berjajar dari dermaga lama sampai pohon ketapang di tengah danau.',
  ),
  paragraph(
    '“Kami tidak membuka pasar, kami pulang,” kata Laras Seandainya, penjual serabi yang perahunya selalu paling depan. Serabinya habis sebelum lentera ketiga dinyalakan.',
  ),
  { type: 'heading', level: 2, content: [{ text: 'Tiga aturan di atas air' }] },
  paragraph('Paguyuban pedagang menyepakati tiga aturan agar pasar tidak lagi bergantung pada cuaca:'),
  {
    type: 'list',
    ordered: false,
    items: [
      [paragraph('lentera dinyalakan bersama saat bedug magrib;')],
      [paragraph('perahu memberi jarak satu dayung;')],
      [paragraph('harga ditulis besar agar terbaca dari dermaga.')],
    ],
  },
  paragraph(
    'Menurut juru lentera Jaka Andaikata, air danau naik dua jengkal sejak akhir Oktober. Ketinggian itu cukup untuk perahu bermuatan penuh, tetapi belum cukup untuk perahu musik.',
  ),
  {
    type: 'quote',
    pull: false,
    blocks: [paragraph('Anak saya bertanya mengapa lenteranya tidak padam. Saya jawab, karena ditunggui.')],
  },
  paragraph(
    'Ucapan itu milik Sekar Misalkan, pengunjung yang datang dengan kereta terakhir. Pasar dijadwalkan buka setiap Sabtu hingga musim layang-layang.',
  ),
];

/** An article of an invented newspaper, as if it had been read. It has no address, and no picture to load. */
export const sampleExtraction = (): Extraction => ({
  article: {
    title: 'Pasar Lentera Danau Umpama Buka Lagi Setelah Tujuh Purnama',
    deck: 'Dua puluh perahu kembali berjualan di bawah lentera. Warga menyebutnya pulang, bukan pembukaan.',
    attribution: {
      publisher: { value: 'Warta Contoh', from },
      authors: { value: ['Kirana Seumpama'], from },
      reporters: null,
      editors: { value: ['Gading Misalnya'], from },
      contributors: null,
      photographers: null,
      agency: null,
      dateline: { value: { outlet: null, place: 'KOTA CONTOH' }, from },
      published: { value: '2026-11-14T19:20:00+07:00', from },
      modified: null,
      canonical: null,
    },
    publisherKind: 'news-site',
    lead: null,
    blocks,
    related: [],
    following: [],
    tags: ['Pasar Lentera', 'Danau Umpama'],
    offer: null,
    access: 'full',
    disclosure: 'Artikel contoh: koran, orang, dan kejadiannya rekaan.',
    pages: null,
    parts: null,
    language: 'id',
    wordCount: 131,
  },
  removals: [],
  detection: { article: true, because: [] },
});
