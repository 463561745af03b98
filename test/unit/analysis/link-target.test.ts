import { describe, expect, test } from 'vitest';
import { judgeTarget } from '../../../src/analysis/link-target';

describe('where a link leads says what the line is', () => {
  test.each([
    ['https://www.warta-contoh.example/langganan', 'subscription'],
    ['/berlangganan?utm=1', 'subscription'],
    ['https://langganan.warta-contoh.example', 'subscription'],
    ['https://premium.warta-contoh.example/paket', 'subscription'],
    ['//plus.warta-contoh.example/', 'subscription'],
    ['https://warta-contoh.example/warta-pro/', 'subscription'],
    ['https://toko.warta-contoh.example/epaper', 'subscription'],
    ['https://whatsapp.com/channel/0029contoh', 'promo'],
    ['https://www.whatsapp.com/channel/0029contoh', 'promo'],
    ['https://t.me/wartacontoh', 'promo'],
    ['https://news.google.com/publications/CAAq?hl=id', 'promo'],
    ['https://news.google.com/s/CBIw', 'promo'],
    ['https://play.google.com/store/apps/details?id=contoh', 'promo'],
    ['https://apps.apple.com/id/app/contoh/id1', 'promo'],
  ])('%s: %s', (href, kind) => {
    expect(judgeTarget(href)?.kind).toBe(kind);
  });

  test.each([
    '/read/20260105/7/41/pasar-lentera-kembali-ramai',
    'https://warta-contoh.example/ekonomi/toko-roti-tua-tutup',
    'https://warta-contoh.example/teknologi/langganan-musik-naik',
    'https://news.google.com/search?q=pasar',
    'https://www.whatsapp.com/legal',
    'https://wa.me/628123',
    'https://play.google.com/about',
    'https://lapor.example/premium-bensin-naik',
    '#komentar',
    'javascript:void(0)',
    '',
  ])('%s says nothing', (href) => {
    expect(judgeTarget(href)).toBe(null);
  });

  test('an endless address says nothing', () => {
    expect(judgeTarget(`https://warta-contoh.example/langganan?x=${'a'.repeat(3000)}`)).toBe(null);
  });
});
