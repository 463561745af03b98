import { expect, test } from 'vitest';
import { isStableName, isTellingName } from '../../../src/dom/stable-name';

test.each([
  'baca-juga',
  'billboardCta',
  'detailsWrap',
  'article-content-body__load-more',
  'kcm-read-body',
  'wp-conten-detail',
  'box1',
  'boxKomentar',
  'tab-related',
  'newsletterCaption',
  'sidebar',
  'paradetail',
])('%s is a name that a person gave to a part', (name) => {
  expect(isTellingName(name)).toBe(true);
});

test.each([
  ['css-1q2w3e', 'Emotion'],
  ['sc-bdVaJa', 'styled-components'],
  ['hXyZkL', 'styled-components'],
  ['styles_box__3kf9A', 'CSS modules'],
  ['jsx-2983746', 'styled-jsx'],
  ['svelte-1tky8bj', 'Svelte'],
  ['ng-tns-c42-1', 'Angular'],
  ['MuiBox-root-12345', 'a counter'],
  ['post-12345', 'one story'],
  ['category-ekonomi', 'what the story is about'],
  ['tag-pemilu', 'what the story is about'],
  ['div-gpt-ad-1324468871', 'a slot number'],
  ['tabs__header-item_current', 'the moment'],
  ['is-open', 'the moment'],
  ['lazyloaded', 'the moment'],
  ['kzqwrtp', 'nobody'],
  ['a', 'nobody'],
  ['x'.repeat(60), 'nobody'],
])('%s was given by %s', (name) => {
  expect(isStableName(name)).toBe(false);
});

test.each(['mt10', 'flex', 'col-right', 'text-center', 'clearfix'])('%s is stable, and tells nothing', (name) => {
  expect(isStableName(name)).toBe(true);
  expect(isTellingName(name)).toBe(false);
});
