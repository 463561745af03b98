import type { Site } from '../site';

/** The template of Liputan6, Fimela and Bola.com: all parts of a split article stand in one page, the later ones hidden. */
export const kly: Required<Pick<Site, 'articlePath' | 'otherPath' | 'layouts' | 'noise'>> = {
  articlePath: '^/(?:[a-z0-9-]+/)?read/\\d+(?:/|$)',
  otherPath: '^/(?:photo|foto|video|tv|live)/',
  layouts: [
    {
      name: 'mobile 2019–2022',
      title: 'h1.article-header__title',
      body: '.article-content-body',
      lead: '.article-photo-gallery--item_full img',
      credits: '.article-header__authors, .article-header__datetime, .article-credits',
      attribution: {
        published: '.article-header__datetime',
        modified: '.article-header__modified-time',
        tags: '.tags--topics--item__link',
      },
    },
    {
      name: 'desktop 2019–2022',
      title: 'h1.read-page--header--title',
      body: '.article-content-body',
      lead: '.read-page--top-media img',
      credits: '.read-page--header--author, .read-page--credits',
      attribution: { published: '.read-page--header--author__datetime' },
    },
  ],
  noise: {
    'read-also': ['.article-content-body .baca-juga', '.baca-juga-collections'],
    related: [
      '.breaking-news',
      '.relateds--async',
      '.related-cached__page',
      '.read-page--coach-mark',
      '.live--streaming',
      '.articles--index-button__wrapper',
    ],
    advertisement: ['.advertisement-text'],
  },
};
