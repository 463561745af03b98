import { expect, test } from 'vitest';
import { attributePage } from './attribute-page';

type Parts = Parameters<typeof attributePage>[0];

interface Expected {
  authors?: string[];
  reporters?: string[];
  editors?: string[];
  contributors?: string[];
}

const none = { authors: null, reporters: null, editors: null, contributors: null };

const ld = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;

const printed: [string, Parts, Expected][] = [
  [
    'labels behind the text',
    { after: '<div class="detil"><p>Penulis : Sari Wulan</p><p>Editor : Budi Rahman</p></div>' },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'the label in one element, the name in another',
    { after: '<div><span>Penulis :</span> <a>Sari Wulan</a></div><div><span>Editor :</span> <a>Budi Rahman</a></div>' },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'labels and names in a table',
    {
      end: '<table><tr><td>Penulis</td><td>: Kontributor Solo, Sari Wulan</td></tr><tr><td>Editor</td><td>: Budi Rahman</td></tr></table>',
    },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'label, colon and name in three cells',
    { end: '<table><tr><td><b>Redaktur</b></td><td>:</td><td>Budi Rahman</td></tr></table>' },
    { editors: ['Budi Rahman'] },
  ],
  [
    'the name above its role',
    { below: '<div><h6>Sari Wulan</h6><h6>Penulis</h6></div><div><h6>Budi Rahman</h6><h6>Editor</h6></div>' },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'the role above its name',
    { below: '<div><h4>Reporter</h4><h4>Sari Wulan</h4></div><div><h4>Editor</h4><h4>Budi Rahman</h4></div>' },
    { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'names and roles in one row of blocks',
    { below: '<div><p>Sari Wulan</p><p>Penulis</p><p>Budi Rahman</p><p>Editor</p></div>' },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'roles glued to names in tabs far below',
    {
      after:
        '<ul class="daftar"><li><a href="/1">Pasar ikan tutup</a></li></ul><ul><li><span><span>Sari Wulan</span><span>Author</span></span></li><li><span><span>Budi</span><span>Editor</span></span></li></ul>',
    },
    { authors: ['Sari Wulan'], editors: ['Budi'] },
  ],
  [
    'two roles in one line',
    { below: '<div>Rep: Sari Wulan/ Red: Budi Rahman</div>' },
    { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'the reporter between section and date',
    { below: '<div><span><a>PASAR</a> | 16 Juni 2021 13:00</span><br><span>Reporter : <a>Sari Wulan</a></span></div>' },
    { reporters: ['Sari Wulan'] },
  ],
  [
    'names that end in a bar',
    {
      below:
        '<div id="r">Reporter: <strong>Tono</strong> <span>|</span></div><div id="e">Editor: <strong>Tono</strong> <span>|</span></div>',
    },
    { reporters: ['Tono'], editors: ['Tono'] },
  ],
  [
    'several names under one label',
    { below: '<ul><li>Oleh :</li><li>Sari Wulan</li><li>Budi Rahman</li></ul>' },
    { authors: ['Sari Wulan', 'Budi Rahman'] },
  ],
  [
    'a byline inside the last paragraph',
    { end: '<p><strong>Reporter: Sari Wulan</strong></p>' },
    { reporters: ['Sari Wulan'] },
  ],
  [
    'the name with the paper behind it',
    {
      below: '<div class="a1">Sari Wulan, <span>Warta Contoh</span></div>',
      head: '<meta property="og:site_name" content="Warta Contoh">',
    },
    { authors: ['Sari Wulan'] },
  ],
  [
    'an element called the author',
    { below: '<div class="detail__author">Sari Wulan - <span>wartaPasar</span></div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'the writer who is her own editor',
    {
      below: '<div class="author"><a>Sari Wulan</a> - Warta.com <span>25 Januari 2022 | 07:10 WIB</span></div>',
      end: '<div class="tags"><div>Editor : Sari Wulan</div></div>',
    },
    { authors: ['Sari Wulan'], editors: ['Sari Wulan'] },
  ],
  [
    'a desk where the byline has nothing else',
    { below: '<span>Oleh <a>Warta.com</a></span>' },
    { authors: ['Warta.com'] },
  ],
  [
    'no desk beside a name',
    { below: '<div class="penulis"><p>Sari Wulan</p><p>Tim Redaksi</p></div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'the paper beside the date',
    {
      head: '<meta property="og:site_name" content="Warta Contoh">',
      below: '<p>Warta Contoh</p><p>Selasa, 29 Jul 2025 07:05 WIB</p>',
    },
    { authors: ['Warta Contoh'] },
  ],
  [
    'a desk before the name of the paper',
    { head: '<meta property="og:site_name" content="Warta Contoh">', below: '<p>tim | Warta Contoh</p>' },
    { authors: ['tim'] },
  ],
  [
    "only the first box called the author's",
    { below: '<p class="author-name">Sari Wulan</p><p class="author-bio">Pasar Tradisional</p>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a signature in capitals at the end',
    { end: '<p>SARI WULAN | BUDI RAHMAN</p>' },
    { authors: ['SARI WULAN', 'BUDI RAHMAN'] },
  ],
  ['a correspondent who signs alone', { after: '<p>Kontributor : Sari Wulan</p>' }, { contributors: ['Sari Wulan'] }],
  ['a translator who signs alone', { after: '<p>Penerjemah: Sari Wulan</p>' }, { contributors: ['Sari Wulan'] }],
  ['a curator who signs alone', { below: '<p>Kurator Sari Wulan</p>' }, { contributors: ['Sari Wulan'] }],
  [
    'a correspondent beside the writer',
    { after: '<p>Penulis : Budi Rahman</p><p>Kontributor : Sari Wulan</p>' },
    { authors: ['Budi Rahman'], contributors: ['Sari Wulan'] },
  ],
];

test.each(printed)('%s', (_, parts, expected) =>
  expect(attributePage(parts).values).toMatchObject({ ...none, ...expected }),
);

const beside: [string, Parts, Expected][] = [
  [
    'a name and the date in one line',
    { below: '<p class="x1">Sari Wulan - Selasa, 03 November 2026 | 09:15 WIB</p>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a name and the date with a bullet',
    { below: '<div>M Sari Wulan &nbsp; &bull; &nbsp; 11 Februari 2016 07:10 WIB</div>' },
    { authors: ['M Sari Wulan'] },
  ],
  [
    'the date before the name',
    { below: '<div>3 November 2026, 09:15 WIB | Sari Wulan</div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a name and a date in elements without a space',
    { below: '<span class="x1">Sari Wulan</span><span class="x2">3 Nov 2026, 09:15 WIB</span>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'two names and a date',
    { below: '<p>Sari Wulan dan Budi Rahman - 3 November 2026</p>' },
    { authors: ['Sari Wulan', 'Budi Rahman'] },
  ],
  [
    'a name alone above the date',
    { below: '<div><p>Sari Wulan</p><p>3 November 2026 09:15 WIB</p></div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a name alone below the date',
    { below: '<ul><li>3 November 2026 09:15 WIB</li><li>Sari Wulan</li></ul>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a link alone above the date',
    { below: '<div><a href="/penulis-Sari">\n Sari </a><br>\n3 November 2026\n09:15\n WIB</div>' },
    { authors: ['Sari'] },
  ],
  [
    "a link to the writer's page",
    { below: '<h4><a href="/author/sari-wulan">Sari Wulan</a></h4>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a link to her profile',
    { below: '<p><a href="https://warta-contoh.example/profil/9/sari">Sari Wulan</a></p>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'an author box below the text',
    {
      after: '<div class="penulis-box"><img src="/p.jpg"><h4>Sari Wulan</h4><p>Menulis sejak lama di koran.</p></div>',
    },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a link to the writer below the text',
    { after: '<div><a href="/profil/sari-wulan">Sari Wulan</a></div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a name box among tags below the text',
    {
      after:
        '<ul><li><a href="/tag/pasar">Pasar</a></li></ul><section id="author"><strong>Sari Wulan</strong></section>',
    },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a link below the text, behind buttons',
    { after: '<p>Bagikan</p><p><a href="https://warta-contoh.example/author/sari/">Sari Wulan</a></p>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'no name below the text that is not the first',
    { after: '<div class="author-name">Sari Wulan</div><div class="author-name">Budi Rahman</div>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a desk where the date has nothing else beside it',
    { below: '<p>Redaksi - 3 November 2026 09:15 WIB</p>' },
    { authors: ['Redaksi'] },
  ],
  [
    'an account where the date has nothing else beside it',
    { below: '<p>Admin Pasar | 3 November 2026</p>' },
    { authors: ['Admin Pasar'] },
  ],
  [
    'no desk beside the date where a name stands elsewhere',
    { below: '<p>Redaksi - 3 November 2026</p>', end: '<p>Penulis: Sari Wulan</p>' },
    { authors: ['Sari Wulan'] },
  ],
  [
    'names beside labels without a colon in one line',
    { below: '<p>Penulis Sari Wulan, Editor Budi Rahman, 3 November 2026 pukul 09.15 WIB</p>' },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'names spread over source lines',
    {
      after: '<div>Penulis\n  <span>:\n   Sari Wulan\n </span></div><div>Editor\n <span>:\n Budi Rahman\n</span></div>',
    },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  ['the editor behind a full stop', { end: '<hr><p>Editor. <b>Budi Rahman</b></p>' }, { editors: ['Budi Rahman'] }],
  [
    'a name of capitals among the signatures',
    { end: '<p><strong>SARI WULAN, MARTINUS, DEWI RAHMAN</strong></p>' },
    { authors: ['SARI WULAN', 'MARTINUS', 'DEWI RAHMAN'] },
  ],
  [
    'buttons above a list of roles',
    {
      after:
        '<ul><li>Beri nilai</li><li>Suka (0)</li><li>Kurang Suka (0)</li></ul><ul><li>Penulis</li><li>Sari Wulan</li><li>Editor</li><li>Budi Rahman</li></ul>',
    },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'a button between role and name',
    {
      after:
        '<ul><li>Penulis</li><li>Ikuti</li><li>Sari Wulan</li><li>Editor</li><li>Ikuti</li><li>Budi Rahman</li></ul>',
    },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'another name before the first role',
    { after: '<p>Dewi Kunthi</p><div><p>Reporter</p><p>Sari Wulan</p><p>Editor</p><p>Budi Rahman</p></div>' },
    { reporters: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
];

test.each(beside)('by its place: %s', (_, parts, expected) =>
  expect(attributePage(parts).values).toMatchObject({ ...none, ...expected }),
);

const claimed: [string, Parts, Expected][] = [
  [
    'metadata where the page names nobody',
    { head: ld({ author: { name: 'Sari Wulan' } }) },
    { authors: ['Sari Wulan'] },
  ],
  [
    'the newsroom system before schema.org',
    {
      head: `<meta name="content_author" content="Sari Wulan"><meta name="content_editor" content="Budi Rahman">${ld({ author: { name: 'Budi Rahman' } })}`,
    },
    { authors: ['Sari Wulan'], editors: ['Budi Rahman'] },
  ],
  [
    'a claimed author who is the labelled editor',
    { head: ld({ author: { name: 'Budi Rahman' } }), end: '<p>Editor : Budi Rahman</p>' },
    { editors: ['Budi Rahman'] },
  ],
  [
    'a claimed author beside a labelled reporter',
    { head: '<meta name="author" content="Budi Rahman">', below: '<p>Reporter : Sari Wulan</p>' },
    { reporters: ['Sari Wulan'] },
  ],
  [
    'the company, an address, the paper and a desk as author',
    {
      head: `<meta name="author" content="Warta Contoh Media"><meta property="article:author" content="https://www.facebook.com/warta">${ld({ author: [{ name: 'redaksi@warta-contoh.example' }, { name: 'Tim Redaksi' }] })}`,
    },
    {},
  ],
  [
    'an empty editor',
    { head: ld({ editor: { name: '' }, author: { name: 'Sari Wulan' } }) },
    { authors: ['Sari Wulan'] },
  ],
  [
    'a claimed desk that the page shows',
    { head: '<meta name="author" content="Tim Pasar">', below: '<div><a href="/tim">Tim Pasar</a></div>' },
    { authors: ['Tim Pasar'] },
  ],
];

test.each(claimed)('metadata: %s', (_, parts, expected) =>
  expect(attributePage(parts).values).toMatchObject({ ...none, ...expected }),
);

const others: [string, Parts][] = [
  ['a person whom the story is about', { below: '<h2>Sari Wulan</h2><span>Kamis, 05 November 2015 11:52</span>' }],
  ['a section beside the date', { below: '<p>Sepak Bola - 3 November 2026 09:15 WIB</p>' }],
  [
    'a section in a line of its own',
    { below: '<div><p><a href="/gaya-hidup">Gaya Hidup</a></p><p>3 November 2026</p></div>' },
  ],
  ['a place beside the date', { below: '<p>Jawa Barat, 3 November 2026</p>' }],
  [
    'whoever is in the headline',
    { title: '<h1>Sari Wulan Membuka Pasar Lama di Solo</h1>', below: '<p>Sari Wulan - 3 November 2026</p>' },
  ],
  ['a button beside the date', { below: '<div><p>Ikuti Kami</p><p>3 November 2026</p><p>Simpan Artikel</p></div>' }],
  [
    'who is seen in the picture',
    {
      below:
        '<div>3 November 2026</div><figure><img src="/foto/a.jpg" width="700"><figcaption>Sari Wulan (Antara)</figcaption></figure>',
    },
  ],
  [
    'who took the picture',
    {
      below:
        '<div class="foto"><img src="/foto/a.jpg" width="700"><p>Pasar lama</p><p>Sari Wulan</p></div><p>3 November 2026</p>',
    },
  ],
  ['initials in capitals', { end: '<p>SWN, BRH</p>' }],
  [
    'a user of a social network behind "by"',
    {
      end: '<p>Kios baru ramai sekali hari ini <a href="https://a.example/b">https://a.example/b</a> by @sari <a>pic.jejaring.com</a></p>',
    },
  ],
  [
    'a writer of another story in a list below',
    { after: '<div class="terkait"><div class="author">Sari Wulan</div></div>' },
  ],
  ['an agency beside the date', { below: '<p>Reuters - 3 November 2026</p>' }],
  ['readers who comment', { after: '<div class="komentar"><div class="author">Tono</div><p>Editor : Tono</p></div>' }],
  [
    'writers of other stories',
    { after: '<aside><p>Penulis : Tono</p></aside><h1>Judul Cerita Lain Yang Ditempel</h1><p>Editor : Tono</p>' },
  ],
  [
    'the writer of a book that the text is about',
    { end: '<p>Judul: Sungai yang Sabar</p><p>Penulis: Sari Wulan</p><p>Penerbit: Pustaka Rekaan</p>' },
  ],
  ['initials', { end: '<p>(swn/brh)</p>' }],
  ['a heading in capitals', { below: '<p>LAPORAN UTAMA</p>', end: '<p>BACA JUGA</p>' }],
  ['a report of a company', { below: '<p>Laporan Keuangan Pasar Lama</p>' }],
  ['a choice of the editors', { end: '<p><a href="/2">Pilihan Editor: Pasar Ikan Tutup</a></p>' }],
];

test.each(others)('not taken for a maker: %s', (_, parts) => expect(attributePage(parts).values).toMatchObject(none));

test('makers of a story that is appended to the page are not those of this one', () => {
  const next = Array.from({ length: 20 }, (_, index) => `<div><p>Kios nomor ${index} sudah buka</p></div>`).join('');
  const { values } = attributePage({ after: `<p>Editor : Budi Rahman</p>${next}<p>Editor : Tono</p>` });
  expect(values['editors']).toEqual(['Budi Rahman']);
});

test('each name says where it is from', () => {
  const { attribution } = attributePage({
    below: '<p class="author">Sari Wulan</p>',
    end: '<p>Editor : Budi Rahman</p>',
  });
  expect(attribution.authors?.from).toEqual({ how: 'text', where: '.author' });
  expect(attribution.editors?.from).toEqual({ how: 'label', where: 'Editor' });
});

test("a site's rule comes before what the page shows elsewhere", () => {
  const { attribution } = attributePage({
    below: '<p class="author">Tono</p><p class="x1">Penulis: Sari Wulan | Editor: Budi Rahman</p>',
    site: {
      host: 'warta-contoh.example',
      publisher: 'Warta Contoh',
      zone: 'Asia/Jakarta',
      articlePath: '^/read/',
      layouts: [{ name: '2026', title: 'h1', body: '.isi', attribution: { authors: '.x1', editors: '.x1' } }],
      checked: null,
    },
  });
  expect(attribution.authors).toEqual({ value: ['Sari Wulan'], from: { how: 'rule', where: '.x1' } });
  expect(attribution.editors).toEqual({ value: ['Budi Rahman'], from: { how: 'rule', where: '.x1' } });
  expect(attribution.publisher).toEqual({
    value: 'Warta Contoh',
    from: { how: 'rule', where: 'warta-contoh.example' },
  });
});
