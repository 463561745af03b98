import type { Site } from '../site';

const bisnis: Site = {
  host: 'bisnis.com',
  publisher: 'Bisnis.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/)?read/\\d{8}/\\d+/\\d+(?:/|$)',
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
    {
      name: '2020–2022',
      title: 'h1.title-only',
      deck: '.title-only + .subtitle',
      body: '[itemprop="articleBody"]',
      lead: '#myImg-inject',
      caption: '.main-image .caption, .description > .caption',
      credits: 'div.author, .editor',
      attribution: {
        authors: 'div.author .auth',
        editors: '.editor',
        published: '.new-description, .premiumDet__date',
        tags: '.topik a',
      },
    },
  ],
  // `.billboardWrapper` is not here: on some pages it holds the article.
  noise: {
    subscription: ['a.billboardCta', '.premiumBox', '.wpremium-ondetail', '.premium_content', '.faqList'],
    promo: ['.newsletter', '.kanalQr', '#mc_embed_signup', '.download-disini', '.epaper_side'],
    'read-also': ['div[class^="baca-juga"]'],
    related: ['.flashnews'],
    advertisement: ['.billboardPushdown', '.billboardPushdownSwipe', '.adsPushdown__swipe'],
    share: ['.detailsFont'],
  },
  offer: ['toko.bisnis.com/bisnis-pro'],
  checked: {
    on: '2026-11-22',
    against: 'saved article pages of 2020 and 2022, and templates of 2023: desktop, mobile, premium, live, paged',
  },
};

export default bisnis;
