import { describe, expect, test } from 'vitest';
import { Places } from '../../../src/analysis/place';
import { judgeName } from '../../../src/analysis/place-name';
import { parsePage } from './read-page';

const element = (html: string): Element => {
  const found = parsePage(html).body.firstElementChild;
  if (!found) throw new Error('no element');
  return found;
};

describe('an element says what place it is by tag, role and name', () => {
  test.each([
    ['<nav></nav>', 'aside menu'],
    ['<footer></footer>', 'aside surely menu'],
    ['<header></header>', 'menu'],
    ['<aside></aside>', 'aside'],
    ['<div role="navigation"></div>', 'aside menu'],
    ['<div role="dialog"></div>', 'aside'],
    ['<div class="komentar"></div>', 'aside surely'],
    ['<div class="loginBox"></div>', 'aside surely menu'],
    ['<div id="disqus_thread"></div>', 'aside surely'],
    ['<div class="menuPanel"></div>', 'aside menu'],
    ['<div class="site-header"></div>', 'menu'],
    ['<section class="widget terkait"></section>', 'aside'],
    ['<div class="isi"></div>', ''],
    ['<div class="adsense-free"></div>', ''],
    ['<div class="shared"></div>', ''],
    ['<p></p>', ''],
    ['<article class="popular"></article>', ''],
    ['<main class="widget"></main>', ''],
    ['<article class="comments"></article>', 'surely'],
  ])('%s: %s', (html, expected) => {
    const { aside, surelyAside, menu } = new Places().of(element(html));
    expect([aside && 'aside', surelyAside && 'surely', menu && 'menu'].filter(Boolean).join(' ')).toBe(expected);
  });

  test('two elements of one name are judged alike, of another name not', () => {
    const places = new Places();
    expect(places.of(element('<div class="nav"></div>'))).toEqual(places.of(element('<div class="nav"></div>')));
    expect(places.of(element('<div class="isi"></div>'))).not.toEqual(places.of(element('<div class="nav"></div>')));
  });
});

describe('a name of a box says what it holds', () => {
  test.each([
    ['<div class="baca-juga-box"></div>', 'read-also'],
    ['<div class="bacaJuga"></div>', 'read-also'],
    ['<table class="read-also"></table>', 'read-also'],
    ['<a class="inner-link-baca-juga"></a>', 'read-also'],
    ['<div class="advertisement-text"></div>', 'advertisement'],
    ['<div id="div-gpt-ad-1"></div>', 'advertisement'],
    ['<p class="ads-placeholder"></p>', 'advertisement'],
    ['<div class="berita-terkait"></div>', 'related'],
    ['<div id="rekomendasi"></div>', 'related'],
    ['<div class="list hotTopics"></div>', 'related'],
    ['<div class="baca"></div>', null],
    ['<div class="unrelated"></div>', null],
    ['<div class="populernya"></div>', null],
    ['<div class="ads"></div>', null],
    ['<div></div>', null],
  ])('%s: %s', (html, kind) => {
    expect(judgeName(element(html))?.kind ?? null).toBe(kind);
  });
});
