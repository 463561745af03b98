import type { Site } from '../site';

const grid: Site = {
  host: 'grid.id',
  publisher: 'Grid.ID',
  zone: 'Asia/Jakarta',
  articlePath: '^/read/\\d+/',
  otherPath: '^/(?:photo|foto|video|tag|index)/',
  layouts: [{ name: '2020–', title: 'h1', body: '.read__article' }],
  checked: null,
};

export default grid;
