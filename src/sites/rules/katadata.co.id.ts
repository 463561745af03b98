import type { Site } from '../site';

const katadata: Site = {
  host: 'katadata.co.id',
  publisher: 'Katadata.co.id',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/){1,3}[0-9a-f]{10,}/',
  otherPath: '^/(?:tags|search|indeks|video|foto|infografik)/',
  layouts: [
    {
      name: '2020–',
      title: '.detail-title',
      body: '.detail-main',
      credits: '.detail-author-name, .detail-date',
      attribution: { authors: '.detail-author-name', published: '.detail-date' },
    },
  ],
  checked: null,
};

export default katadata;
