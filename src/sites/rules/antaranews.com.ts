import type { Site } from '../site';

const antara: Site = {
  host: 'antaranews.com',
  publisher: 'ANTARA News',
  kind: 'agency',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:[a-z-]+/)?(?:berita|news)/\\d+',
  otherPath: '^/(?:foto|video|infografik|tag)/',
  layouts: [
    {
      name: '2020–',
      title: '.wrap__article-detail-title h1',
      body: '.wrap__article-detail-content',
    },
    {
      name: '2015–2017',
      title: '.bjbrt h1.title',
      deck: '.bjbrt > blockquote',
      body: '#content_news',
      lead: '#image_news img',
      caption: '#caption_news',
      credits: '.byline, #content_news p.mt10, .bjbrt > .date',
      attribution: {
        reporters: '.byline',
        editors: '#content_news p.mt10',
        published: '.bjbrt > .date',
      },
    },
  ],
  noise: { related: ['.terkait_bottom', '.boxticker', '.arrowticker', '.allticker', '.dticker'] },
  checked: {
    on: '2026-11-22',
    against: 'saved desktop pages of 2015 and 2016; the layout since 2020 is not confirmed',
  },
};

export default antara;
