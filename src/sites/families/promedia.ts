import type { Layout } from '../site';

/** The template of the papers that Promedia hosts; its names resemble those of Kompas, its markup does not. */
export const promedia: Layout[] = [
  {
    name: '2023–',
    title: 'h1.read__title',
    body: '.read__content',
    lead: '.photo__img, .photo img',
    credits: '.read__info__author, .read_contributor',
    attribution: { published: '.read__info__date', tags: '.read__tagging a' },
  },
];
