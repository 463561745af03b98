import { describe, expect, test } from 'vitest';
import { partAddress, withoutMark } from '../../../src/extract/story-address';

const page = 'https://www.warta-contoh.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai';
const slug = 'https://warta-contoh.example/kota/pasar-lentera-kembali-ramai.html';
const markOf = (href: string, own = page) => partAddress(href, new URL(own))?.mark;

describe('an address of the same story', () => {
  test.each<[string, string, number | 'whole' | null]>([
    ['?page=2', page, 2],
    [`${page}?page=3&utm_source=pager`, page, 3],
    ['?halaman=2', page, 2],
    ['?hal=4#isi', page, 4],
    [`${page}/2`, page, 2],
    [`${page}/3/`, page, 3],
    [`${page}/halaman-2`, page, 2],
    [`${page}/page/2`, page, 2],
    ['pasar-lentera-kembali-ramai-2.html', slug, 2],
    ['pasar-lentera-kembali-ramai/2', slug.replace('.html', ''), 2],
    ['/kota/pasar-lentera-kembali-ramai-hal-2.html', slug, 2],
    ['?page=all#page2', page, 'whole'],
    ['?single=1', page, 'whole'],
    ['?showall=1', page, 'whole'],
    [`${page}/all`, page, 'whole'],
    ['pasar-lentera-kembali-ramai.html', slug.replace('.html', '-3.html'), null],
    ['pasar-lentera-kembali-ramai-2.html', slug.replace('.html', '-3.html'), 2],
    [page, `${page}?page=2`, null],
    [page, `${page}/2`, null],
    ['?id=7&page=2', 'https://warta-contoh.example/baca.php?id=7', 2],
  ])('%s at %s', (href, own, mark) => {
    expect(markOf(href, own)).toBe(mark);
  });

  test.each([
    ['http://www.warta-contoh.example/', 'another scheme'],
    ['https://m.warta-contoh.example/', 'the mobile edition'],
    ['https://amp.warta-contoh.example/', 'the AMP edition'],
    ['https://warta-contoh.example/', 'without www'],
  ])('%s: %s is given on the page’s own origin', (origin) => {
    const href = `${page.replace('https://www.warta-contoh.example/', origin)}?page=2`;
    expect(partAddress(href, new URL(page))).toMatchObject({ href: `${page}?page=2`, isOwnOrigin: true });
  });

  test('on another host of the publisher it stays there', () => {
    const href = `${page.replace('www.', 'foto.')}?page=2`;
    expect(partAddress(href, new URL(page))).toMatchObject({ href, isOwnOrigin: false });
  });
});

describe('no address of the same story', () => {
  test.each<[string, string]>([
    [page, page],
    [`${page}#komentar`, page],
    [`${page}?utm_source=x`, page],
    ['/read/20260105/7/1662335/pasar-lentera-kembali-ramai?page=2', page],
    ['/read/20260105/7/1662334/cerita-lain?page=2', page],
    ['/?page=2', page],
    ['/', `${page}?page=2`],
    ['https://lain.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai?page=2', page],
    ['/berita/2', 'https://warta-contoh.example/berita/1'],
    ['/kota-2.html', 'https://warta-contoh.example/kota-1.html'],
    ['/baca.php?id=8&page=2', 'https://warta-contoh.example/baca.php?id=7'],
    ['/?p=16', 'https://warta-contoh.example/?p=15'],
    ['/indeks?page=2', page],
    ['mailto:redaksi@warta-contoh.example?page=2', page],
    ['https://anton@www.warta-contoh.example/read/20260105/7/1662334/pasar-lentera-kembali-ramai?page=2', page],
    ['javascript:void(0)', page],
    ['#', page],
  ])('%s at %s', (href, own) => {
    expect(markOf(href, own)).toBeUndefined();
  });
});

test('the first part is where the parameters name none', () => {
  expect(withoutMark(new URL(`${page}?page=2&utm_source=x#isi`))).toBe(`${page}?utm_source=x`);
  expect(withoutMark(new URL('https://warta-contoh.example/?p=15432&page=3'))).toBe(
    'https://warta-contoh.example/?p=15432',
  );
});
