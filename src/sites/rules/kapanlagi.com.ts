import type { Site } from '../site';

const kapanlagi: Site = {
  host: 'kapanlagi.com',
  publisher: 'KapanLagi.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z-]+/){1,4}[a-z0-9-]+-[0-9a-f]{6}\\.html$',
  otherPath: '^/(?:foto|video|ragam/tag-populer)/',
  layouts: [
    {
      name: '2015',
      title: 'h1[class*="newsdetail-title"]',
      body: '.entertainment-detail-news',
      lead: '[class*="newsdetail-headlineimg"] img',
      caption: '[class*="newsdetail-headlineimg"] .copyright',
      credits: '.newsdetail-schedule-new',
      attribution: { published: '.newsdetail-schedule-new' },
    },
  ],
  noise: {
    related: [
      '.v7-tags-terkait-warper',
      '.profil-terkait-box',
      '.newsdetail-ex-whazzup',
      '.photonews-det-warper',
      '.news_arsip',
    ],
  },
  checked: { on: '2026-11-22', against: 'a saved desktop page of 2015' },
};

export default kapanlagi;
