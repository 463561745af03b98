import type { Site } from '../../src/sites/site';

/** The invented paper of the demo: its rule is in the demo build alone. */
const wartaContoh: Site = {
  host: 'warta-contoh.example',
  publisher: 'Warta Contoh',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/berita/\\d{8}/\\d+/',
  layouts: [
    {
      name: '2026–',
      title: 'h1.judul',
      deck: 'p.teras',
      body: 'div.isi-berita',
      lead: 'figure.foto-utama img',
      caption: 'figure.foto-utama figcaption',
      credits: 'div.identitas, div.awak',
      attribution: {
        authors: 'div.identitas .penulis',
        published: 'div.identitas time',
        tags: 'ul.label a',
      },
    },
  ],
  noise: {
    subscription: ['a.ajakan-langganan', 'aside.kotak-plus'],
    promo: ['form.surat-pagi', 'div.kotak-aplikasi', 'div.kode-qr'],
    'read-also': ['div.baca-juga'],
    related: ['section.terkait', 'aside.samping', 'div.sekilas'],
    advertisement: ['p.tanda-iklan'],
    notification: ['div.pemberitahuan'],
  },
  offer: ['warta-contoh.example/langganan'],
  checked: { on: '2026-11-22', against: 'the demo page beside this file' },
};

export default wartaContoh;
