import type { Site } from '../site';

const okezone: Site = {
  host: 'okezone.com',
  publisher: 'Okezone.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/read/\\d{4}/\\d\\d/\\d\\d/\\d+/\\d+',
  otherPath: '^/(?:view|foto|video|tag|topic)/',
  layouts: [
    { name: '2024–', title: '.title-article h1', body: '.c-detail.read', attribution: { authors: '.journalist' } },
    {
      name: '2023',
      title: '.hd-title h1',
      body: '.description.read',
      lead: '.headline img.imgpath',
      caption: '.headline .detailcaption',
      credits: '.namerep',
      attribution: { authors: '.namerep a', published: '.namerep', tags: '.detail-tag a' },
    },
    {
      name: '2015',
      title: '.titles h1',
      body: '.dtlnews',
      lead: '#imgCheck',
      caption: '.caption-img-ab',
      credits: '.nmreporter, .meta-post',
      attribution: { published: '.meta-post' },
    },
  ],
  noise: {
    'read-also': ['#bacajuga', '#rctiplus'],
    promo: ['p.box-gnews'],
    related: ['.berita-terkait-wrap', '#live-link'],
    advertisement: ['.ads-disclaimer'],
  },
  checked: { on: '2026-11-22', against: 'saved pages of 2015 and 2023; the layout since 2024 is not confirmed' },
};

export default okezone;
