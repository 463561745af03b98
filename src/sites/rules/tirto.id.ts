import type { Site } from '../site';

const tirto: Site = {
  host: 'tirto.id',
  publisher: 'Tirto.id',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9]+-){3,}[A-Za-z0-9]{4}$',
  otherPath: '^/(?:q|tag|author|infografik|video|foto)(?:/|$)',
  layouts: [{ name: '2021–', title: 'h1', body: '.detail-content' }],
  checked: null,
};

export default tirto;
