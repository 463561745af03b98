import type { Site } from '../site';

const detik: Site = {
  host: 'detik.com',
  publisher: 'detikcom',
  zone: 'Asia/Jakarta',
  articlePath: '/d-\\d{5,}(?:/|$)|^/read/\\d{4}/\\d\\d/\\d\\d/',
  otherPath: '^/(?:[a-z]+/)?(?:foto|video)(?:-[a-z]+)?/|^/read(?:foto|video)/|^/detiktv/',
  layouts: [
    {
      name: '2020–',
      title: 'h1.detail__title',
      body: '.detail__body-text',
      lead: '.detail__media-image img',
      caption: '.detail__media-caption',
      credits: '.detail__author, .detail__date',
      attribution: {
        authors: '.detail__author',
        published: '.detail__date',
        tags: '.detail__body-tag .nav__item',
      },
    },
    {
      name: 'travel, 2017–2022',
      title: '.read__head h1',
      body: '#detikdetailtext',
      lead: '.read__photo img',
      caption: '.read__photo__caption',
      credits: '.ugc__block, .read__head .date',
      attribution: { published: '.read__head .date', tags: '.detail_tag a' },
    },
    {
      name: '2015',
      title: 'h1[class*="_detik"]',
      body: '.text_detail',
      lead: '.pic_artikel img',
      caption: '.pic_artikel span',
      credits: '.author + .date',
      attribution: { published: '.author + .date' },
    },
  ],
  noise: {
    'read-also': ['table.linksisip', '#bacajugabox'],
    promo: ['.write.clearfix'],
    related: ['.label_fokus', '#trending', '#headline > .hot_topic'],
    advertisement: ['#adv-caption-lead', '#para_caption', '#para_caption2'],
  },
  checked: { on: '2026-11-22', against: 'saved desktop pages of 2015 and 2022: news and travel' },
};

export default detik;
