import type { Site } from '../site';

const viva: Site = {
  host: 'viva.co.id',
  publisher: 'VIVA.co.id',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z0-9-]+/){1,3}\\d+-[a-z0-9-]+',
  otherPath: '^/(?:foto|video|tag|vivalife/foto)/',
  layouts: [
    {
      name: '2019–',
      title: 'h1.main-content-title',
      body: '.main-content-detail',
      credits: '.main-content-author, .main-content-date',
      attribution: { authors: '.main-content-author', published: '.main-content-date' },
    },
    {
      name: '2016',
      title: '.article-detail .title h1',
      deck: '.article-detail .summary',
      body: '.article-detail',
      credits: '.article-detail .date',
      attribution: { published: '.article-detail .date' },
    },
  ],
  checked: { on: '2026-11-22', against: 'a saved page of 2016; the layout since 2019 is not confirmed' },
};

export default viva;
