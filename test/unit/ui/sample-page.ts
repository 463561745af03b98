import type { Extraction } from '../../../src/article/extraction';
import type { Removal } from '../../../src/article/removal';
import type { PageStatus } from '../../../src/messages/protocol';
import { sampleArticle } from './sample-article';

const removal = (id: string, kind: Removal['kind'], reason: string, text: string): Removal => ({
  id,
  kind,
  reason,
  text,
});

export const sampleRemovals: Removal[] = [
  removal('1', 'subscription', 'rule: a.ajakan-langganan', 'Baca tenang tanpa iklan. Langganan Warta Contoh Plus'),
  removal('2', 'subscription', 'repetition: baca tenang', 'Baca tenang tanpa iklan. Langganan Warta Contoh Plus'),
  removal(
    '3',
    'subscription',
    'phrase: langganan',
    'Berlangganan sekarang dan nikmati naskah panjang pilihan redaksi setiap akhir pekan tanpa batas di semua gawai Anda',
  ),
  removal('4', 'read-also', 'phrase: baca juga', 'Baca juga: Anggaran jembatan naik, dewan minta penjelasan'),
  removal('5', 'read-also', 'phrase: baca juga', 'Baca juga: Banjir 2022 dan fondasi yang berpindah'),
  removal('6', 'promo', 'link: kanal', 'Ikuti saluran WhatsApp Warta Contoh'),
  removal('7', 'related', 'list: berita lain', ''),
];

export const samplePage: PageStatus = {
  url: 'https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka',
  site: 'warta-contoh.example',
  detection: {
    article: true,
    because: [{ signal: 'address', weight: 2, detail: 'article: warta-contoh.example' }],
  },
  removals: sampleRemovals,
  restored: [],
  layout: { known: true, names: ['h1.judul-artikel', 'header'] },
};

export const sampleExtraction: Extraction = {
  article: sampleArticle,
  removals: sampleRemovals.map((left) => ({ ...left, id: null })),
  detection: samplePage.detection,
};

export const frontPageDetection: Extraction['detection'] = {
  article: false,
  because: [
    { signal: 'address', weight: -3, detail: 'front-page' },
    { signal: 'metadata', weight: -1, detail: 'json-ld-list' },
    { signal: 'prose', weight: -2, detail: 'links: 14/5' },
    { signal: 'date', weight: 0.5, detail: '5 Maret 2024' },
  ],
};
