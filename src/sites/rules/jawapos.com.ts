import { promedia } from '../families/promedia';
import type { Site } from '../site';

const jawaPos: Site = {
  host: 'jawapos.com',
  publisher: 'JawaPos.com',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z0-9-]+/\\d{6,}/',
  otherPath: '^/(?:foto|photo|video|tag|indeks)/',
  layouts: promedia,
  checked: null,
};

export default jawaPos;
