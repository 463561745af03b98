import type { Site } from '../site';

const voi: Site = {
  host: 'voi.id',
  publisher: 'VOI',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:en/)?[a-z-]+/\\d{3,}/',
  otherPath: '^/(?:en/)?(?:foto|video|tag|artikel/tag)/',
  layouts: [
    {
      name: '2021–',
      title: 'h1',
      body: '.single-post-content',
      credits: '.single-post-author, .single-post-date',
      attribution: { published: '.single-post-date time' },
    },
  ],
  checked: null,
};

export default voi;
