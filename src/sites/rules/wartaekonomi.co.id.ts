import type { Site } from '../site';

const wartaEkonomi: Site = {
  host: 'wartaekonomi.co.id',
  publisher: 'Warta Ekonomi',
  kind: 'magazine',
  zone: 'Asia/Jakarta',
  articlePath: '^/read\\d+/',
  otherPath: '^/(?:foto|video|tag|indeks)',
  layouts: [{ name: '2022–', title: '.articlePostHeader h1', body: '.articlePostContent' }],
  checked: null,
};

export default wartaEkonomi;
