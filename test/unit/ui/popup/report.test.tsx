import { expect, onTestFinished, test } from 'vitest';
import { reportText } from '../../../../src/ui/popup/report/report-text';
import { button, mountPopup, only, settle, textOf } from '../mount';
import { samplePage } from '../sample-page';

const page = {
  ...samplePage,
  site: 'warta-contoh.example',
  url: 'https://warta-contoh.example/berita/rahasia?token=123#bagian',
  layout: { known: false, names: ['h1.judul', 'main'] },
  removals: [
    { id: '1', kind: 'promo' as const, reason: 'phrase: ikuti kanal kami', text: 'Ikuti kanal kami' },
    { id: '2', kind: 'promo' as const, reason: 'phrase: unduh', text: 'Unduh sekarang' },
    { id: '3', kind: 'related' as const, reason: 'list: Presiden meresmikan jembatan', text: 'Presiden meresmikan' },
  ],
};

test('a report tells host, rule, layout, kinds and manners, and nothing that the page says', () => {
  expect(reportText(page, 'warta-contoh.example', '0.1.0')).toBe(
    [
      'Bening 0.1.0',
      'host: warta-contoh.example',
      'rule: warta-contoh.example, layout unknown',
      'layout: h1.judul < main',
      'hidden: promo, phrase: 2',
      'hidden: related, list: 1',
    ].join('\n'),
  );
});

test('a page that the rule no longer knows says so, and what would be told is seen before it is copied', async () => {
  const { root, port } = await mountPopup({ page });
  expect(textOf(only(root, '[data-part="stale"]'))).toContain('baru bagi Bening');
  button(root, 'Laporkan halaman ini').click();
  await settle();
  const shown = root.querySelector('textarea')?.value ?? '';
  expect(shown).toContain('host: warta-contoh.example');
  button(root, 'Salin laporan').click();
  await settle();
  expect(port.takeAway.copied).toEqual({ text: shown, html: null });
  for (const secret of ['rahasia', 'token', 'Presiden', 'Unduh']) expect(shown).not.toContain(secret);
});

test('a page that the rule knows says nothing of it', async () => {
  const { root } = await mountPopup();
  expect(root.querySelector('[data-part="stale"]')).toBeNull();
  expect(button(root, 'Laporkan halaman ini').getAttribute('aria-expanded')).toBe('false');
});

test('the report, and that it is copied, come into sight at the end of a full panel', async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.panel { max-block-size: 12rem; overflow-y: auto }');
  document.adoptedStyleSheets = [sheet];
  onTestFinished(() => {
    document.adoptedStyleSheets = [];
  });
  const { root } = await mountPopup({ page });
  only(root, '.strip details').setAttribute('open', '');
  const panel = only(root, '.panel');
  const isAbove = (selector: string) =>
    Math.floor(only(root, selector).getBoundingClientRect().bottom) <= panel.getBoundingClientRect().bottom;
  button(root, 'Laporkan halaman ini').click();
  await settle();
  expect(isAbove('[data-part="report"] .button')).toBe(true);
  button(root, 'Salin laporan').click();
  await settle();
  expect(isAbove('[data-part="report"] [role="status"]')).toBe(true);
});
