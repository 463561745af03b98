import type { Site } from '../site';

const bloombergTechnoz: Site = {
  host: 'bloombergtechnoz.com',
  publisher: 'Bloomberg Technoz',
  zone: 'Asia/Jakarta',
  articlePath: '^/detail-news/\\d+/',
  otherPath: '^/(?:foto|video|tag|indeks)/',
  layouts: [
    {
      name: '2023–',
      title: 'h1.title',
      body: '.detail-in',
      attribution: { authors: 'h5.title a', published: 'h5.title.fw4' },
    },
  ],
  checked: null,
};

export default bloombergTechnoz;
