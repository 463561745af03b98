import { kly } from '../families/kly';
import type { Site } from '../site';

const fimela: Site = {
  host: 'fimela.com',
  publisher: 'Fimela.com',
  zone: 'Asia/Jakarta',
  articlePath: kly.articlePath,
  otherPath: kly.otherPath,
  layouts: kly.layouts,
  noise: {
    'read-also': ['.article-content-body .baca-juga', '.baca-juga-collections'],
    related: [
      '.relateds--async',
      '.related-cached__page',
      '.read-page--coach-mark',
      '.live--streaming',
      '.articles--index-button__wrapper',
    ],
    advertisement: ['.advertisement-text'],
  },
  checked: { on: '2026-11-22', against: 'a saved desktop page of 2020' },
};

export default fimela;
