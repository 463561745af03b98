import type { Site } from '../site';

const investor: Site = {
  host: 'investor.id',
  publisher: 'Investor.id',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z0-9-]+/\\d{4,}/',
  otherPath: '^/(?:foto|photo|video|tag|indeks|search)/',
  layouts: [{ name: '2022–', title: 'h1', body: '.body-content', attribution: { published: '.col.small.pt-1' } }],
  checked: null,
};

export default investor;
