import type { Site } from '../site';

const kumparan: Site = {
  host: 'kumparan.com',
  publisher: 'kumparan',
  zone: 'Asia/Jakarta',
  articlePath: '^/[A-Za-z0-9._-]+/[a-z0-9-]+-[0-9][0-9A-Za-z]{10}(?:/full)?$',
  otherPath: '^/(?:topic|trending|video|channel)/',
  layouts: [{ name: '2020–', title: 'h1', body: 'div.article-content' }],
  checked: null,
};

export default kumparan;
