import type { Site } from '../site';

const cnbcIndonesia: Site = {
  host: 'cnbcindonesia.com',
  publisher: 'CNBC Indonesia',
  kind: 'broadcaster',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/\\d{14}-\\d+-\\d+/',
  otherPath: '^/(?:tv|foto|video)/|^/[a-z-]+/\\d{14}-\\d+-\\d+/video-',
  layouts: [
    {
      name: '2024–',
      title: '#detailHead h1',
      body: '.detail-text > .detail-text',
      lead: 'article > figure img',
      caption: 'article > figure figcaption',
      credits: '#detailHead .flex-col',
      attribution: { published: '#detailHead .text-cm' },
    },
  ],
  noise: {
    'read-also': ['table.linksisip'],
    related: ['.detail-text > .detail-text + a'],
    video: ['a.autovideocnbc'],
  },
  checked: { on: '2026-11-22', against: 'a saved desktop page of 2025' },
};

export default cnbcIndonesia;
