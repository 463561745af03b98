import { kly } from '../families/kly';
import type { Site } from '../site';

const bola: Site = {
  host: 'bola.com',
  publisher: 'Bola.com',
  zone: 'Asia/Jakarta',
  articlePath: kly.articlePath,
  otherPath: kly.otherPath,
  layouts: kly.layouts,
  checked: null,
};

export default bola;
