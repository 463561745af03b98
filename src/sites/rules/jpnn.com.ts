import type { Site } from '../site';

const jpnn: Site = {
  host: 'jpnn.com',
  publisher: 'JPNN.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/(?:\\d+/)?[a-z0-9]+(?:-[a-z0-9]+){3,}$',
  otherPath: '^/(?:foto|galeri|video|tag|indeks)(?:/|$)',
  layouts: [{ name: '2020–', title: 'h1.judul', body: '[itemprop="articleBody"]' }],
  checked: null,
};

export default jpnn;
