import type { Site } from '../site';

const merdeka: Site = {
  host: 'merdeka.com',
  publisher: 'Merdeka.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/[a-z0-9-]+\\.html$',
  otherPath: '^/(?:foto|video|tag|cari|reporter|company|khas/foto)/',
  layouts: [
    {
      name: 'mobile 2021',
      title: '.mdk-news-head h1',
      body: '.mdk-news-body',
      lead: '.mdk-news-img img',
      caption: '.mdk-news-img-copyright',
      credits: '.mdk-date-reporter',
      attribution: {
        reporters: '.mdk-date-reporter',
        published: '.mdk-date-reporter',
        tags: '.tag__list a',
      },
    },
  ],
  noise: { 'read-also': ['p.dont-display'], promo: ['.gtwsub'] },
  checked: { on: '2026-11-22', against: 'saved mobile pages of 2021' },
};

export default merdeka;
