import type { Site } from '../site';

const tempo: Site = {
  host: 'tempo.co',
  publisher: 'Tempo',
  zone: 'Asia/Jakarta',
  articlePath: '^/read/(?:[a-z-]+/)?\\d+|^/[a-z-]+/[a-z0-9-]+-\\d{5,}$',
  otherPath: '^/(?:foto|video|podcast|tag|topik|penulis)/',
  layouts: [
    {
      name: 'Tempo.co 2021–2024',
      title: '.detail-artikel h1.title',
      body: '.detail-in',
      lead: '.detail-artikel > .foto-detail img',
      credits: '.block-avatar, .detail-title .date',
      attribution: {
        reporters: '.block-avatar .text-avatar',
        editors: '.block-avatar .text-avatar',
        published: '.detail-title .date',
        tags: '.box-tag-detail a',
      },
    },
    {
      name: 'Koran Tempo and Majalah Tempo 2022–',
      title: '.detail-title .main_title',
      deck: '.detail-title .title p',
      body: '.detail-in',
      lead: '.detail-artikel > .foto-detail img',
      credits: '.block-avatar, .penymbangbahan, .detail-title .date',
    },
  ],
  noise: {
    subscription: ['.outfixed'],
    'read-also': ['.detail-in > .baca-juga'],
    promo: ['.box-newsletter'],
  },
  offer: ['subscribe.tempo.co', 'langganan.tempo.co/dukungkami'],
  checked: { on: '2026-11-22', against: 'desktop templates of 2021 to 2023: Tempo.co, Koran Tempo, Majalah Tempo' },
};

export default tempo;
