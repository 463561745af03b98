import type { Site } from '../site';

const tribunnews: Site = {
  host: 'tribunnews.com',
  publisher: 'Tribunnews.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/(?:amp/)?(?:[a-z0-9-]+/){0,2}\\d{4}/\\d\\d/\\d\\d/|^/[a-z0-9-]+/\\d{6,}/',
  otherPath: '^/(?:foto|photo|images|video|tag|topic)/',
  layouts: [
    {
      name: '2018–',
      title: 'h1#arttitle',
      body: '.side-article.txt-article',
      lead: '#artimg img.imgfull',
      credits: '#penulis, #editor, #article time',
      attribution: {
        authors: '#penulis',
        editors: '#editor',
        published: '#article time',
        tags: '.tagcloud3 a',
      },
    },
  ],
  noise: { 'read-also': ['p.baca'], related: ['.tribun-video-pilihan'] },
  checked: { on: '2026-11-22', against: 'a saved desktop page of 2020' },
};

export default tribunnews;
