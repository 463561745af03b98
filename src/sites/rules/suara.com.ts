import type { Site } from '../site';

const suara: Site = {
  host: 'suara.com',
  publisher: 'Suara.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z-]+/)?\\d{4}/\\d\\d/\\d\\d/\\d+/',
  otherPath: '^/(?:foto|video|tag|indeks)(?:/|$)',
  layouts: [
    {
      name: '2020–',
      title: 'h1',
      body: 'div.article-content, .detail-content',
      attribution: { authors: 'a.author-trigger' },
    },
  ],
  checked: null,
};

export default suara;
