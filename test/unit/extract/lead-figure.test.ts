import { describe, expect, test } from 'vitest';
import { blockTexts } from '../../../src/article/block-text';
import { prose, report } from '../../never-noise/newsroom';
import { attributePage } from './attribute-page';
import { readArticle } from './read-article';

type Parts = Parameters<typeof attributePage>[0];

const src = 'https://warta-contoh.example/foto/pasar-lama.jpg';
const img = '<img src="/foto/pasar-lama.jpg" alt="Pasar lama di Solo" width="700">';
const ornaments =
  '<img src="/ikon/share.svg"><img src="/banner/banner728x90.png" width="728"><a class="author"><img src="/profile/sari.jpg" width="300"></a>';

const figures: [string, Parts, string | null, string | null][] = [
  [
    'figure and figcaption',
    { below: `<figure>${img}<figcaption>Pasar lama. (Foto: Antara/Sari)</figcaption></figure>` },
    'Pasar lama.',
    'Antara/Sari',
  ],
  [
    'the caption beside the figure',
    {
      below: `<div class="sampul"><figure><a href="/foto/pasar-lama.jpg">${img}</a><button>Perbesar</button></figure><figcaption>Pasar lama. JIBI - Sari</figcaption></div>`,
    },
    'Pasar lama.',
    'JIBI - Sari',
  ],
  [
    'picture and caption in a box',
    { below: `<div class="foto">${img}<p><small>Pasar lama. Foto: AP/Sari Wulan</small></p></div>` },
    'Pasar lama.',
    'AP/Sari Wulan',
  ],
  [
    'the credit before the caption',
    { below: `<div class="photo">${img}<span class="author">WARTA.COM/SARI</span><br>Pasar lama di Solo</div>` },
    'Pasar lama di Solo',
    'WARTA.COM/SARI',
  ],
  [
    'the credit in an element without a name',
    { below: `<div>${img}<em>WARTA.COM/SARI</em> Pasar <i>lama</i>, Solo</div>` },
    'Pasar lama, Solo',
    'WARTA.COM/SARI',
  ],
  [
    'the credit in an element of its own',
    {
      below: `<div class="cover-photo"><div>${img}<div>Lihat Foto</div></div><div class="photo__caption">Pasar lama.<span class="photo__author">(Tangkapan layar)</span></div></div>`,
    },
    'Pasar lama.',
    'Tangkapan layar',
  ],
  [
    'the credit above the picture, the caption in a box below',
    {
      below: `<div class="img-detail"><div>Antara/Sari Wulan</div>${img}</div><div class="wp"><div class="caption">Pasar lama</div></div>`,
    },
    'Pasar lama',
    'Antara/Sari Wulan',
  ],
  [
    'the credit laid over the picture',
    {
      below: `<div id="g"><div><a>${img}</a></div><div class="overlay">Tangkapan Layar Pasar</div><div class="f12">Pasar lama di Solo</div></div>`,
    },
    'Pasar lama di Solo',
    'Tangkapan Layar Pasar',
  ],
  [
    'a box called copyright that holds both',
    { below: `<div class="news-img">${img}<span class="img-copyright">Pasar lama. ©2021 Warta.com</span></div>` },
    'Pasar lama.',
    '©2021 Warta.com',
  ],
  [
    'the caption only in an attribute',
    {
      above: `<div class="gallery"><img caption="Pasar lama.(Warta/Sari Wulan)" src="/foto/pasar-lama.jpg"></div>`,
      head: '<meta property="og:image" content="https://cdn.example/besar/pasar-lama.jpg">',
    },
    'Pasar lama.',
    'Warta/Sari Wulan',
  ],
  [
    'the caption in a plain element behind a bare picture',
    { below: `<p>3 November 2026</p>${img}<div class="sum">Pasar lama. (Foto: Warta.com/Sari)</div>` },
    'Pasar lama.',
    'Warta.com/Sari',
  ],
  [
    'the caption in a plain paragraph behind the box',
    { below: `<div class="x1">${img}</div><p>Pasar lama di Solo ramai.</p>` },
    'Pasar lama di Solo ramai.',
    null,
  ],
  [
    'a small heading as caption',
    { below: `<div class="x1">${img}<h5>Pasar lama. (Antara/Sari)</h5></div>` },
    'Pasar lama.',
    'Antara/Sari',
  ],
  [
    'caption and credit in plain elements behind the picture',
    { below: `<div>${img}</div><div>Pasar lama di Solo</div><div>Antara/Sari Wulan</div>` },
    'Pasar lama di Solo',
    'Antara/Sari Wulan',
  ],
  [
    'the credit in a block of its own, a name',
    { below: `<div class="foto">${img}<p>Pasar lama di Solo</p><p>Sari Wulan</p></div>` },
    'Pasar lama di Solo',
    'Sari Wulan',
  ],
  [
    'the credit in a block of its own, with a label',
    { below: `<figure>${img}<figcaption><p>Pasar lama di Solo</p><p>Foto: Sari Wulan</p></figcaption></figure>` },
    'Pasar lama di Solo',
    'Sari Wulan',
  ],
  [
    'the credit behind the headline of the picture',
    {
      title: `<header>${img}<div><h1>Pasar Lama Dibuka Kembali Setelah Dua Tahun Diperbaiki</h1></div><div class="photo-credit">Getty</div></header>`,
      head: `<meta property="og:image" content="${src}">`,
    },
    null,
    'Getty',
  ],
  ['no byline that stands behind it', { below: `<div>${img}</div><div>Penulis: Sari Wulan</div>` }, null, null],
  ['no caption but the alternative text', { below: `<div class="sampul"><figure>${img}</figure></div>` }, null, null],
  [
    'among ornaments, portraits and banners',
    { below: `${ornaments}<div class="foto">${img}<p>Pasar lama</p></div>` },
    'Pasar lama',
    null,
  ],
  [
    'above the headline',
    {
      above: '',
      title: `<div class="hero">${img}<p class="caption">Pasar lama</p></div><h1>Pasar Lama Dibuka Kembali Setelah Dua Tahun Diperbaiki</h1>`,
    },
    'Pasar lama',
    null,
  ],
];

test.each(figures)('%s', (_, parts, caption, credit) => {
  const { lead } = attributePage(parts);
  expect(lead && { ...lead, alt: '' }).toEqual({ src, alt: '', caption, credit });
});

test('lazy pictures are read from where the page keeps their address', () => {
  const lazy = '<figure><img src="/blank.gif" data-src="/foto/pasar-lama.jpg" alt="Pasar"></figure>';
  const scriptless =
    '<figure><img src="/blank.gif" alt="Pasar"><noscript><img src="/foto/pasar-lama.jpg"></noscript></figure>';
  expect(attributePage({ below: lazy }).lead?.src).toBe(src);
  expect(attributePage({ below: scriptless }).lead?.src).toBe(src);
});

test('only ornaments, or a picture that only the metadata has, are no lead figure', () => {
  expect(attributePage({ below: ornaments }).lead).toBeNull();
  expect(attributePage({ head: `<meta property="og:image" content="${src}">` }).lead).toBeNull();
});

test('the credit names the photographers', () => {
  const { attribution } = attributePage({
    below: `<figure>${img}<figcaption>Pasar lama. (ANTARA FOTO/Sari Wulan)</figcaption></figure>`,
  });
  expect(attribution.photographers).toEqual({ value: ['Sari Wulan'], from: { how: 'text', where: 'caption' } });
});

test('a paper that signs its own pictures is no photographer', () => {
  const { attribution } = attributePage({
    head: '<meta property="og:site_name" content="Warta Contoh">',
    below:
      '<figure><img src="/foto/pasar.jpg" width="700"><figcaption>Pedagang menata kios di pasar lama. (Foto: Warta Contoh/Surya Andaikan)</figcaption></figure>',
  });
  expect(attribution.photographers?.value).toEqual(['Surya Andaikan']);
});

test("a rule's caption is the one beside its picture, not one in the text", () => {
  const site = {
    host: 'warta-contoh.example',
    publisher: 'Warta Contoh',
    zone: 'Asia/Jakarta',
    articlePath: '^/read/',
    layouts: [{ name: '2026', title: 'h1', body: '.isi', lead: '.sampul img', caption: '.ket' }],
    checked: null,
  } as const;
  const inText = '<figure><img src="/foto/kios.jpg"><figcaption class="ket">Kios baru</figcaption></figure>';
  const rules = { ...site, layouts: [...site.layouts] };
  expect(attributePage({ site: rules, below: `<div class="sampul">${img}</div>`, end: inText }).lead).toMatchObject({
    src,
    caption: null,
  });
  expect(
    attributePage({ site: rules, below: `<div class="sampul">${img}<p class="ket">Pasar lama</p></div>`, end: inText })
      .lead,
  ).toMatchObject({ caption: 'Pasar lama' });
});

describe('a caption that stands in the text, before its dateline and away from the picture', () => {
  const caption = 'Pedagang menata sayur di Pasar Lentera, Senin (5/1).';
  const head =
    '<figure><img src="/foto/pasar.jpg" width="800" height="500" alt=""></figure><h1>Pasar Lentera Kembali Ramai</h1><div>5 Januari 2026</div>';
  test.each([
    ['in italics', `<p><em>${caption}</em></p><p>Cemara, (Warta.com)-</p>${prose(4)}`],
    ['plain', `<p>${caption}</p><p>Cemara (Warta.com)-</p>${prose(4)}`],
    ['before a paragraph with its dateline', `<p>${caption}</p><p>CEMARA (Warta)- ${report(1)[0]}</p>${prose(3, 1)}`],
    [
      'before a bracket with a full stop',
      `<p><i>${caption}</i></p><p>CEMARA, (WR).- ${report(1)[0]}</p>${prose(3, 1)}`,
    ],
    ['in a block of its own', `<div>${caption}</div><p>Cemara -</p>${prose(4)}`],
    ['with the year', `<p>${caption.replace('5/1', '5/1/2026')}</p><p>CEMARA - ${report(1)[0]}</p>${prose(3, 1)}`],
  ])('%s', (_how, text) => {
    const { lead, deck, blocks } = readArticle(`${head}<div class="isi">${text}</div>`);
    expect(lead?.caption).toMatch(/^Pedagang menata sayur di Pasar Lentera, Senin \(5\/1(?:\/2026)?\)\.$/);
    expect(deck).toBe(null);
    expect(blockTexts(blocks).join('\n')).not.toContain('menata sayur');
  });

  test('a standfirst there is none', () => {
    const standfirst = 'Dua ratus pedagang menempati kios baru di lantai dasar.';
    const { lead, deck } = readArticle(
      `${head}<div class="isi"><p><b>${standfirst}</b></p><p>Cemara -</p>${prose(4)}</div>`,
    );
    expect(lead?.caption ?? null).toBe(null);
    expect(deck).toBe(standfirst);
  });
});
