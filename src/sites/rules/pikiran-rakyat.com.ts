import { promedia } from '../families/promedia';
import type { Site } from '../site';

const pikiranRakyat: Site = {
  host: 'pikiran-rakyat.com',
  publisher: 'Pikiran-Rakyat.com',
  kind: 'newspaper',
  zone: 'Asia/Jakarta',
  articlePath: '^/[a-z0-9-]+/pr-\\d{6,}/',
  otherPath: '^/(?:foto|photo|video|tag|indeks)/',
  layouts: promedia,
  checked: null,
};

export default pikiranRakyat;
