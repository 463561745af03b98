import { kly } from '../families/kly';
import type { Site } from '../site';

const otosia: Site = {
  host: 'otosia.com',
  publisher: 'Otosia.com',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z-]+/(?:read/\\d+(?:/|$)|[a-z0-9-]+\\.html$)',
  otherPath: kly.otherPath,
  layouts: kly.layouts,
  checked: null,
};

export default otosia;
