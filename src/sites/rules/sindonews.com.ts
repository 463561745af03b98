import type { Site } from '../site';

const sindonews: Site = {
  host: 'sindonews.com',
  publisher: 'SINDOnews.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/)?read/\\d+/\\d+/',
  otherPath: '^/(?:photo|foto|video|topic|tag)/',
  layouts: [
    {
      name: '2021–',
      title: 'h1.detail-title, article h1',
      body: '.detail-desc',
      credits: '.warp-nama-redaksi, .detail-date-artikel',
      attribution: { published: '.detail-date-artikel' },
    },
  ],
  checked: null,
};

export default sindonews;
