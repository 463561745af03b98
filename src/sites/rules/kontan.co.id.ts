import type { Site } from '../site';

const kontan: Site = {
  host: 'kontan.co.id',
  publisher: 'Kontan.co.id',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/news/[a-z0-9-]+',
  otherPath: '^/(?:foto|video|topik|tag|search|indeks)(?:/|$)',
  layouts: [
    {
      name: '2021–',
      title: 'h1.detail-desk',
      body: '.tmpt-desk-kon[itemprop="articleBody"]',
      attribution: { published: '.fs14.ff-opensans.font-gray' },
    },
  ],
  checked: null,
};

export default kontan;
