import type { Site } from '../site';

const bisnis: Site = {
  host: 'bisnis.com',
  publisher: 'Bisnis.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:m/)?read/\\d{8}/\\d+/\\d+/',
  layouts: [
    {
      name: '2023–',
      title: 'h1.detailsTitleCaption',
      deck: '.detailsLead',
      body: 'article.detailsContent',
      lead: '.detailsCoverImg img',
      caption: '.detailsImgCaption',
      credits: '.detailsAuthor, .detailsAttribute',
      attribution: {
        authors: '.detailsAuthorItem, .authorName',
        editors: '.detailsAuthorItem',
        published: '.detailsAttribute',
        tags: '.detailsTagLink',
      },
    },
  ],
  noise: {
    subscription: ['a.billboardCta', '.premiumBox'],
    promo: ['.newsletter', '.kanalQr'],
    'read-also': ['.baca-juga-box'],
  },
  offer: ['toko.bisnis.com/bisnis-pro'],
  checked: { on: '2026-11-22', against: 'saved desktop and mobile templates of 2023' },
};

export default bisnis;
