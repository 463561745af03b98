import type { Site } from '../site';

const disway: Site = {
  host: 'disway.id',
  publisher: 'Disway.id',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/)?read/\\d+',
  otherPath: '^/(?:foto|video|tag|search|indeks)/',
  layouts: [
    {
      name: '2022–',
      title: '.post > h1',
      body: '.post',
      lead: '.post img.img-rounded',
      credits: '.post-info',
      attribution: {
        reporters: '.post-info .author',
        editors: '.post-info .editor',
        published: '.post-info .date',
        tags: '.news-tags a',
      },
    },
  ],
  checked: { on: '2026-11-22', against: 'the desktop template of 2022' },
};

export default disway;
