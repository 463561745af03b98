import { expect, test } from 'vitest';
import { inertCopy } from '../../../src/dom/inert-copy';
import { toBlocks } from '../../../src/extract/blocks';
import { pictureAddress } from '../../../src/extract/picture';
import { prose } from '../../never-noise/newsroom';
import { readPage } from '../../unit/extract/read-article';
import { slower } from './slower';

const base = new URL('https://warta-contoh.example/read/1');
const parse = (html: string) => new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');

/** Five times as much may take so many times as long; the square would take 25 times. */
const most = 16;

test.each<[string, string]>([
  ['beside one another', '<math><mi></mi>'],
  ['within one another', '<math>'],
  ['in a template', '<template><template><math>'],
])('formulas %s are copied in linear time', (_, part) => {
  const copying = (times: number) => {
    const page = parse(`<div>${part}${part.slice(part.lastIndexOf('<m')).repeat(times)}</div>`);
    return () => inertCopy(page);
  };
  expect(slower(copying(4000), copying(20_000), most)).toBeLessThan(most);
});

test.each(['open', 'closed'] as const)('formulas in %s shadow trees that are cloned cost linear time', (mode) => {
  const copying = (times: number) => {
    const page = parse('<section></section>');
    const shadow = page.querySelector('section')?.attachShadow({ mode, clonable: true });
    shadow?.append(...parse(`<div><math>${'<mi></mi>'.repeat(times)}</math></div>`).body.childNodes);
    return () => inertCopy(page);
  };
  expect(slower(copying(4000), copying(20_000), most)).toBeLessThan(most);
});

test('a long text with breaks, credits and promos in it is cut in linear time', () => {
  const parts = `<p>Editor: Sari Kenanga</p><p>Warga menghitung perahu lagi hari ini.</p>Langganan sekarang<br>`;
  const reading = (times: number) => () =>
    readPage(`<h1>Pasar Lentera Kembali Ramai</h1><div>${prose(5)}${parts.repeat(times)}</div>`);
  expect(slower(reading(800), reading(4000), most)).toBeLessThan(most);
});

test('lines parted by breaks become paragraphs in linear time', () => {
  const reading = (lines: number) => {
    const root = parse(`<p>${'kios contoh<br>'.repeat(lines)}</p>`).body;
    return () => toBlocks([root], base);
  };
  expect(slower(reading(4000), reading(20_000), most)).toBeLessThan(most);
});

test.each(['<img ', '<img', '<img src=""'])(
  'pictures begun again and again as %s cost no more than their length',
  (begun) => {
    const finding = (beside: string) => {
      const page = parse('<img><noscript></noscript>');
      const [image, silent] = [page.querySelector('img'), page.querySelector('noscript')];
      if (!image || !silent) throw new Error('the page has no picture');
      silent.textContent = beside;
      return () => {
        for (let time = 0; time < 100; time += 1) pictureAddress(image, base);
      };
    };
    // Equally long, without a beginning of a picture.
    const calm = finding('<p class=""'.repeat(500).slice(0, 5000));
    expect(slower(calm, finding(begun.repeat(1250).slice(0, 5000)), 20)).toBeLessThan(20);
  },
);
