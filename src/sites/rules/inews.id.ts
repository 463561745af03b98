import type { Site } from '../site';

const inews: Site = {
  host: 'inews.id',
  publisher: 'iNews.id',
  kind: 'broadcaster',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z-]+/){1,3}[a-z0-9]+(?:-[a-z0-9]+){3,}',
  otherPath: '^/(?:multimedia|foto|video|photo|tag|indeks)(?:/|$)',
  layouts: [
    {
      name: '2021–',
      title: 'h1',
      body: 'article .content',
      attribution: { published: '.createdAt' },
    },
  ],
  checked: null,
};

export default inews;
