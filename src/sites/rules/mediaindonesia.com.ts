import type { Site } from '../site';

const mediaIndonesia: Site = {
  host: 'mediaindonesia.com',
  publisher: 'Media Indonesia',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/\\d{4,}/',
  otherPath: '^/(?:foto|galleries|video|tag|search)/',
  layouts: [
    {
      name: '2024–',
      title: '.post-header h1',
      body: 'div.article',
      lead: 'figure.main-img img',
      caption: 'figure.main-img figcaption',
      credits: '.author-2, .info-author, .datetime',
      attribution: {
        authors: '.author-2',
        editors: '.info-author',
        published: '.datetime',
        tags: '.related-tags a',
      },
    },
  ],
  noise: { promo: ['.ext-channel'] },
  checked: { on: '2026-11-22', against: 'a saved desktop page of January 2026' },
};

export default mediaIndonesia;
