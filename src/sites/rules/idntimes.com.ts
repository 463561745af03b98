import type { Site } from '../site';

const idnTimes: Site = {
  host: 'idntimes.com',
  publisher: 'IDN Times',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/[a-z-]+/(?:[a-z0-9._-]+/)?[a-z0-9]+(?:-[a-z0-9]+){3,}$',
  otherPath: '^/(?:tag|search|video|indeks|quiz)/',
  layouts: [{ name: '2020–', title: 'h1', body: 'article' }],
  checked: null,
};

export default idnTimes;
