import type { Site } from '../site';

const cnnIndonesia: Site = {
  host: 'cnnindonesia.com',
  publisher: 'CNN Indonesia',
  kind: 'broadcaster',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/\\d{14}-\\d+-\\d+/',
  otherPath: '^/(?:tv|foto|video)/',
  layouts: [
    {
      name: '2023–',
      title: 'h1.text-cnn_black',
      body: '.detail-text',
      attribution: { published: '.text-cnn_grey.text-sm' },
    },
  ],
  checked: null,
};

export default cnnIndonesia;
