import type { Site } from '../site';

/** What the sites of the detik network put into a text, whatever their layout. */
export const detik: Required<Pick<Site, 'noise'>> = {
  noise: {
    'read-also': ['table.linksisip'],
    advertisement: ['#adv-caption-lead', '#para_caption', '#para_caption2', '.para_caption'],
  },
};
