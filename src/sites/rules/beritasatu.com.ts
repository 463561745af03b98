import type { Site } from '../site';

const beritaSatu: Site = {
  host: 'beritasatu.com',
  publisher: 'Beritasatu.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z0-9-]+/\\d{5,}/',
  otherPath: '^/(?:foto|photo|video|multimedia|tag|indeks)/',
  layouts: [{ name: '2022–', title: 'h1', body: '.b1-article' }],
  checked: null,
};

export default beritaSatu;
