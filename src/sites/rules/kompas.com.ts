import type { Site } from '../site';

const kompas: Site = {
  host: 'kompas.com',
  publisher: 'Kompas.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/)?read/\\d{4}/\\d\\d/\\d\\d/\\d+',
  otherPath: '^/(?:photo|image|video|watch)/',
  layouts: [
    {
      name: '2020–',
      title: 'h1.read__title',
      body: '.read__content',
      lead: '.cover-photo img',
      caption: '.cover-photo .photo__caption',
      credits: '.credit, .credit-author, .read__time',
      attribution: {
        authors: '.credit-author-title',
        editors: '.credit-author-title',
        published: '.read__time',
        tags: '.tag__article__link',
      },
    },
    {
      name: '2015–2016',
      title: '.kcm-read-top h2',
      body: '.kcm-read-text',
      lead: '.kcm-read-top .photo img',
      credits: '.kcm-read-copy, .kcm-date',
      attribution: { published: '.kcm-read-top .kcm-date, .kcm-read-top .grey' },
    },
  ],
  noise: {
    subscription: ['.gate-kgplus'],
    promo: ['.footer__newsletter'],
    'read-also': ['a.inner-link-baca-juga'],
    related: ['.aTerkait', '.related__inline', '#rekomendasi', '.kcm-read-terkait', '.wLink'],
  },
  checked: { on: '2026-11-22', against: 'saved desktop pages of 2015, 2016 and 2023' },
};

export default kompas;
