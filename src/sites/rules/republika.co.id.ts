import type { Site } from '../site';

const republika: Site = {
  host: 'republika.co.id',
  publisher: 'Republika',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/berita/(?:[a-z0-9-]+/)*\\d\\d/\\d\\d/\\d\\d/[a-z0-9]+-|^/berita/[a-z0-9]{6,}(?:/|$)',
  layouts: [
    { name: '2023–', title: 'article h1', body: 'div.article-content' },
    {
      name: '2015–2016',
      title: '.jdl-detail h2',
      body: '.content-detail',
      credits: '.wp-reset .red, .date-detail',
      attribution: { editors: '.wp-reset .red', published: '.date-detail' },
    },
    {
      name: 'In Picture, 2015–2016',
      title: '.jdl-pic',
      body: '.teaser-pic',
      credits: '.index-photo .red, .date-pic',
      attribution: { editors: '.index-photo .red', published: '.date-pic' },
    },
  ],
  noise: { related: ['.detail-terkait', '.index-photo .rangka', '.index-photo .box-ft'] },
  checked: { on: '2026-11-22', against: 'saved desktop pages of 2016; the layout since 2023 is not confirmed' },
};

export default republika;
