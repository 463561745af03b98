import type { Article } from '../../../src/article/article';
import type { Attribution, Source } from '../../../src/article/attribution';
import type { Inline } from '../../../src/article/block';

const label = (where: string): Source => ({ how: 'label', where });
const text = (value: string): Inline[] => [{ text: value }];

export const noAttribution: Attribution = {
  publisher: null,
  authors: null,
  reporters: null,
  editors: null,
  contributors: null,
  photographers: null,
  agency: null,
  dateline: null,
  published: null,
  modified: null,
  canonical: null,
};

/** An article of the invented paper with every kind of block. */
export const sampleArticle: Article = {
  title: 'Jembatan Gantung Sungai Contoh Dibuka, Warga Seberang Tak Lagi Menyeberang dengan Rakit',
  deck: 'Setelah tiga tahun tertunda, jembatan sepanjang 180 meter itu memangkas waktu tempuh ke pasar dari dua jam menjadi seperempat jam.',
  attribution: {
    ...noAttribution,
    publisher: { value: 'Warta Contoh', from: { how: 'rule', where: 'warta-contoh.example' } },
    authors: { value: ['Sari Rekaan', 'Budi Khayal'], from: label('Penulis') },
    editors: { value: ['Tuti Imajinasi'], from: label('Editor') },
    photographers: { value: ['Andi Angan'], from: label('Foto') },
    dateline: {
      value: { outlet: 'Warta Contoh', place: 'KOTA REKAAN' },
      from: { how: 'text', where: 'paragraf pertama' },
    },
    published: { value: '2024-03-05T09:30:00+08:00', from: { how: 'json-ld', where: 'datePublished' } },
    modified: { value: '2024-03-05T14:05:00+08:00', from: { how: 'meta', where: 'article:modified_time' } },
    canonical: {
      value: 'https://www.warta-contoh.example/read/20240305/101/jembatan-gantung-dibuka',
      from: { how: 'address', where: 'link[rel=canonical]' },
    },
  },
  publisherKind: 'news-site',
  lead: {
    src: 'https://gambar.warta-contoh.example/jembatan.jpg',
    alt: 'Jembatan gantung di atas sungai',
    caption: 'Warga melintasi Jembatan Gantung Sungai Contoh pada hari pertama dibuka, Selasa (5/3/2024).',
    credit: 'Warta Contoh/Andi Angan',
  },
  blocks: [
    {
      type: 'paragraph',
      content: [
        { text: 'Warta Contoh, KOTA REKAAN', strong: true },
        {
          text: ' — Jembatan Gantung Sungai Contoh resmi dibuka untuk umum pada Selasa pagi. Ratusan warga Desa Seberang berjalan kaki menyusuri papan kayu yang masih berbau ',
        },
        { text: 'ulin', emphasis: true },
        { text: ' basah, sebagian sambil menuntun sepeda.' },
      ],
    },
    {
      type: 'paragraph',
      content: [
        { text: 'Pembangunannya menelan biaya Rp12,4 miliar, ' },
        {
          text: 'naik dari anggaran semula',
          href: 'https://www.warta-contoh.example/read/20210211/12/anggaran-jembatan',
        },
        {
          text: ' sebesar Rp9,8 miliar. Kenaikan itu disebabkan perubahan rancangan fondasi setelah banjir pada 2022.',
        },
      ],
    },
    { type: 'heading', level: 2, content: text('Dua jam menjadi seperempat jam') },
    {
      type: 'paragraph',
      content: text(
        'Sebelum jembatan berdiri, warga harus menunggu rakit atau memutar lewat jalan kebun. Perjalanan ke Pasar Angan memakan waktu sekitar dua jam, lebih lama lagi pada musim hujan.',
      ),
    },
    {
      type: 'quote',
      pull: true,
      blocks: [{ type: 'paragraph', content: text('Anak saya sekarang bisa sarapan dulu sebelum berangkat sekolah.') }],
    },
    {
      type: 'paragraph',
      content: text(
        'Kepala Desa Seberang, Rudi Fiktif, mengatakan jembatan itu dirawat bersama. Ada tiga aturan yang disepakati warga:',
      ),
    },
    {
      type: 'list',
      ordered: true,
      items: [
        [{ type: 'paragraph', content: text('sepeda motor dituntun, mesin dimatikan;') }],
        [{ type: 'paragraph', content: text('paling banyak tiga puluh orang sekali melintas;') }],
        [{ type: 'paragraph', content: text('jembatan ditutup apabila air melewati tanda merah.') }],
      ],
    },
    { type: 'heading', level: 3, content: text('Tarif rakit sebelum jembatan') },
    {
      type: 'table',
      caption: 'Tarif sekali menyeberang, dalam rupiah',
      rows: [
        [
          { header: true, colspan: 1, rowspan: 1, content: text('Penumpang') },
          { header: true, colspan: 1, rowspan: 1, content: text('Kemarau') },
          { header: true, colspan: 1, rowspan: 1, content: text('Hujan') },
        ],
        [
          { header: false, colspan: 1, rowspan: 1, content: text('Orang') },
          { header: false, colspan: 1, rowspan: 1, content: text('3.000') },
          { header: false, colspan: 1, rowspan: 1, content: text('5.000') },
        ],
        [
          { header: false, colspan: 1, rowspan: 1, content: text('Sepeda motor') },
          { header: false, colspan: 1, rowspan: 1, content: text('10.000') },
          { header: false, colspan: 1, rowspan: 1, content: text('15.000') },
        ],
      ],
    },
    {
      type: 'figure',
      src: 'https://gambar.warta-contoh.example/rakit.jpg',
      alt: 'Rakit bambu',
      caption: 'Rakit terakhir disandarkan di tepi sungai.',
      credit: 'Dok. Desa Seberang',
    },
    {
      type: 'quote',
      pull: false,
      blocks: [
        {
          type: 'paragraph',
          content: text('Kami tidak membangun jembatan ini untuk difoto, melainkan untuk dipakai setiap hari.'),
        },
      ],
    },
    {
      type: 'embed',
      provider: 'X',
      href: 'https://x.com/wartacontoh/status/1',
      text: 'Hari ini jembatan dibuka. Terima kasih kepada semua yang ikut mengangkat papan.',
    },
    { type: 'embed', provider: 'YouTube', href: 'https://www.youtube.com/watch?v=contoh', text: null },
    {
      type: 'live-entry',
      time: '09.30 WITA',
      blocks: [{ type: 'paragraph', content: text('Pita digunting oleh murid kelas tiga SD Seberang.') }],
    },
    {
      type: 'live-entry',
      time: '10.15 WITA',
      blocks: [{ type: 'paragraph', content: text('Rombongan pertama pedagang sayur menyeberang.') }],
    },
    { type: 'preformatted', text: 'Naik-naik ke jembatan\n  papan satu, papan dua\n  air di bawah tertawa' },
    { type: 'paragraph', content: text('Jembatan buka setiap hari pukul 05.00 hingga 21.00 WITA.') },
  ],
  related: [
    {
      text: 'Anggaran jembatan naik, dewan minta penjelasan',
      href: 'https://www.warta-contoh.example/read/20230714/88/anggaran-jembatan-naik',
    },
    {
      text: 'Banjir 2022 dan fondasi yang berpindah',
      href: 'https://www.warta-contoh.example/read/20221130/71/fondasi',
    },
  ],
  tags: ['jembatan', 'kota rekaan', 'infrastruktur desa'],
  offer: { text: 'Langganan Warta Contoh', href: 'https://toko.warta-contoh.example/langganan' },
  access: 'full',
  disclosure: null,
  pages: null,
  parts: null,
  following: [],
  language: 'id',
  wordCount: 684,
};
