import { kly } from '../families/kly';
import type { Site } from '../site';

const fimela: Site = {
  host: 'fimela.com',
  publisher: 'Fimela.com',
  zone: 'Asia/Jakarta',
  articlePath: kly.articlePath,
  otherPath: kly.otherPath,
  layouts: kly.layouts,
  noise: kly.noise,
  checked: { on: '2026-11-22', against: 'a saved desktop page of 2020' },
};

export default fimela;
