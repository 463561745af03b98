import { kly } from '../families/kly';
import type { Site } from '../site';

const liputan6: Site = {
  host: 'liputan6.com',
  publisher: 'Liputan6.com',
  zone: 'Asia/Jakarta',
  articlePath: kly.articlePath,
  otherPath: kly.otherPath,
  layouts: kly.layouts,
  noise: kly.noise,
  checked: { on: '2026-11-22', against: 'saved mobile pages of 2020 to 2022' },
};

export default liputan6;
