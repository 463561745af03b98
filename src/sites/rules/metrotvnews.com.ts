import type { Site } from '../site';

const metroTv: Site = {
  host: 'metrotvnews.com',
  publisher: 'Metrotvnews.com',
  kind: 'broadcaster',
  zone: 'Asia/Jakarta',
  articlePath: '^/read/[A-Za-z0-9]+-',
  otherPath: '^/(?:play|video|foto|tag|index)/',
  layouts: [
    { name: '2023–', title: 'h1', body: '.news-text', attribution: { authors: 'p.date', published: 'p.date' } },
  ],
  checked: null,
};

export default metroTv;
