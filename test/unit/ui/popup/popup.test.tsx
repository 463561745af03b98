import { page, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../../../../src/ui/popup/popup.css';
import { noiseKinds } from '../../../../src/article/noise-kind';
import { button, mountPopup, only, settle, textOf } from '../mount';
import { frontPageDetection, sampleExtraction, samplePage, sampleRemovals } from '../sample-page';
import type { Answer } from '../../../../src/messages/protocol';
import type { FakePort, World } from '../fake-port';

const forced = { ...sampleExtraction, detection: frontPageDetection };
const notArticle: World = {
  article: null,
  forced,
  page: { ...samplePage, removals: [], detection: frontPageDetection },
};
const empty: World = { article: { ...sampleExtraction, article: { ...sampleExtraction.article, blocks: [] } } };
const long = 'Pertanggungjawabanketidakberuntungan'.repeat(5);
const wideRow = Array.from({ length: 30 }, () => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  content: [{ text: 'lebar' }],
}));
const unwieldy: World = {
  article: {
    ...sampleExtraction,
    article: {
      ...sampleExtraction.article,
      title: long,
      deck: long,
      tags: [long],
      disclosure: long,
      blocks: [
        { type: 'paragraph', content: [{ text: long, href: `https://warta-contoh.example/${long}` }] },
        { type: 'table', caption: null, rows: [wideRow] },
        { type: 'preformatted', text: long },
        { type: 'heading', level: 2, content: [{ text: long }] },
        { type: 'embed', provider: long, href: null, text: long },
      ],
    },
  },
  page: { ...samplePage, removals: [{ id: '1', kind: 'promo', reason: 'x', text: long }] },
};
const fail =
  (failure: FakePort['failure']) =>
  (port: FakePort): void => {
    port.failure = failure;
  };

const leftAlone = (how: Answer): World => ({
  site: { host: 'warta-contoh.example', off: true, leftAlone: how, always: false, kinds: {} },
  page: null,
});

const states: [string, World, ((port: FakePort) => void)?][] = [
  ['article', {}],
  [
    'article, site off',
    { site: { host: 'warta-contoh.example', off: true, leftAlone: null, always: false, kinds: {} }, page: null },
  ],
  ['article, site left alone', leftAlone('went')],
  ['article, nothing hidden', { page: { ...samplePage, removals: [] } }],
  ['article, opened before', { page: null }],
  ['article, unlisted', { site: null, page: null }],
  ['article, empty', empty],
  ['article, unwieldy', unwieldy],
  ['not an article', notArticle],
  ['not an article yet', { ...notArticle, isArticleAddress: true }],
  ['nothing to read yet', { ...notArticle, forced: null, isArticleAddress: true }],
  ['before', { page: null }, fail('no-access')],
  ['forbidden', { site: null, page: null }, fail('no-access')],
  ['closed', {}, fail('tab-gone')],
  ['failed', { site: null, page: null }, fail('failed')],
];

describe.each(states)('%s', (_, world, prepare) => {
  test('is never blank: one headline, one main, one status that says it', async () => {
    const { root } = await mountPopup(world, prepare);
    expect(textOf(only(only(root, 'main'), 'h1'))).not.toBe('');
    expect(textOf(only(root, '[aria-live="polite"]'))).not.toBe('');
  });

  test('leads to the settings', async () => {
    const { root, port } = await mountPopup(world, prepare);
    button(root, 'Pengaturan').click();
    expect(port.asked).toContain('openSettings');
  });

  test('fits from 320 pixels to a wide page, and carries no inline style', async () => {
    const { root } = await mountPopup(world, prepare);
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const width of [320, 400, 1600]) {
      await page.viewport(width, 640);
      expect(document.documentElement.scrollWidth, `${width}`).toBe(width);
    }
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('every control has a name in both languages', async () => {
    for (const language of ['id', 'en'] as const) {
      const { root } = await mountPopup({ ...world, settings: { language } }, prepare);
      for (const control of root.querySelectorAll('button, a, summary')) {
        const named = control.getAttribute('aria-label') ?? textOf(control);
        expect(named.trim(), control.outerHTML).not.toBe('');
      }
      expect(document.documentElement.lang).toBe(language);
    }
  });
});

describe.each(['unknown', 'publisher', 'lost'] as const)('a site that Bening does not clean by itself (%s)', (why) => {
  const world = { site: null, page: null, offer: { host: 'koran.example', patterns: [], why } };

  test.each([320, 360, 400])('no button covers a word at %i pixels', async (width) => {
    await page.viewport(width, 640);
    const { root } = await mountPopup(world);
    expect(only(root, '.site-offer').checkVisibility()).toBe(true);
    expect(coveredWords(root)).toEqual([]);
  });

  test('does not say that it knows the site and that it does not', async () => {
    const { root } = await mountPopup(world);
    expect(textOf(only(root, '.strip-line'))).toBe('Halaman ini tidak diubah');
    expect(textOf(only(root, '.site-offer > p:first-child'))).toBe(
      {
        unknown: 'Mau artikel di koran.example selalu bersih begitu dibuka?',
        publisher: 'Bening mendukung koran.example, tinggal menunggu izin Anda.',
        lost: 'Di peramban ini Bening tidak punya izin untuk koran.example.',
      }[why],
    );
  });
});

test('while it reads, there is a skeleton and a word for those who cannot see it', async () => {
  let answer = (): void => {};
  const opening = mountPopup({}, (port) => {
    const read = port.read;
    port.read = async (force) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return read(force);
    };
  });
  await expect.poll(() => document.querySelector('.skeleton [role="status"]')?.textContent).toBe('Membaca artikel …');
  answer();
  const { root } = await opening;
  expect(root.querySelector('.skeleton')).toBeNull();
});

describe('what was hidden', () => {
  test('is counted by kind', async () => {
    const { root } = await mountPopup();
    const strip = only(root, '[data-part="removals"] summary');
    expect(textOf(strip)).toBe('7 bagian disembunyikan');
    expect(textOf(only(root, '.panel > .note'))).toBe(
      '3 ajakan berlangganan, 1 promosi, 2 kotak “Baca juga”, 1 daftar berita',
    );
  });

  test('is listed by kind with its text and a reason in the reader’s words', async () => {
    const { root } = await mountPopup();
    const items = [...root.querySelectorAll('[data-part="removals"] .removal-words')].map(textOf);
    expect(items).toHaveLength(sampleRemovals.length);
    expect(items[0]).toBe('Baca tenang tanpa iklan. Langganan Warta Contoh PlusDikenali dari tata letak situs ini.');
    expect(items.at(-1)).toBe('Bagian tanpa teksDaftar tautan ke berita lain.');
    expect(textOf(root)).not.toContain('rule:');
  });

  test('of a kind that has one reason, it is told once', async () => {
    const { root } = await mountPopup();
    const told = textOf(only(root, '.panel')).match(/Mengarahkan ke berita lain\./g);
    expect(told).toHaveLength(1);
  });

  test('has a name and a count for every kind in both languages', async () => {
    const removals = noiseKinds.map((kind, index) => ({ id: `${index}`, kind, reason: 'lain: x', text: kind }));
    for (const language of ['id', 'en'] as const) {
      const { root } = await mountPopup({ settings: { language }, page: { ...samplePage, removals } });
      expect(root.querySelectorAll('[data-part="removals"] .group')).toHaveLength(noiseKinds.length);
      expect(textOf(only(root, '.panel > .note')).split(', ')).toHaveLength(noiseKinds.length);
    }
  });

  test('comes back all at once, and is hidden again', async () => {
    const { root, port } = await mountPopup();
    button(root, 'Tampilkan lagi semuanya').click();
    await settle();
    expect(textOf(only(root, '[data-part="removals"] summary'))).toContain('7 bagian ditampilkan lagi');
    expect(textOf(only(root, '[aria-live="polite"]'))).toBe('Semua bagian ditampilkan lagi di halaman.');
    button(root, 'Sembunyikan lagi semuanya').click();
    await settle();
    expect(textOf(only(root, '[data-part="removals"] summary'))).toContain('7 bagian disembunyikan');
    expect(port.asked.slice(2)).toEqual(['switchPage false', 'switchPage true']);
  });

  test('comes back block by block, and is then found in the page', async () => {
    const { root, port } = await mountPopup();
    button(root, 'Tampilkan lagi di halaman: Ikuti saluran').click();
    await settle();
    expect(textOf(only(root, '[data-part="removals"] summary'))).toContain('6 dari 7 disembunyikan');
    button(root, 'Lihat di halaman: Ikuti saluran').click();
    await settle();
    expect(port.asked.slice(2)).toEqual(['restore 6', 'reveal 6']);
  });

  test('comes back kind by kind', async () => {
    const { root, port } = await mountPopup();
    button(root, 'Tampilkan lagi semua Baca juga').click();
    await settle();
    button(root, 'Sembunyikan lagi Baca juga').click();
    await settle();
    expect(port.asked.slice(2)).toEqual(['undo read-also', 'redo read-also']);
  });

  test('what was only left out of the text is told where no page was cleaned', async () => {
    const { root } = await mountPopup({ site: null, page: null });
    expect(textOf(only(root, '[data-part="left-out"] summary'))).toBe('Tidak ikut dalam teks ini (7)');
    expect((await mountPopup()).root.querySelector('[data-part="left-out"]')).toBeNull();
  });
});

test('where no script of ours answers, the strip asks to load the page once, with a button', async () => {
  const { root, port } = await mountPopup({ page: null });
  const strip = only(root, '[data-part="removals"]');
  expect(textOf(strip)).toContain('Muat ulang halaman ini sekali.');
  button(strip, 'Muat ulang').click();
  await settle();
  expect(port.asked).toContain('reload');
  expect(textOf(only(root, '[data-part="removals"]'))).not.toContain('Muat ulang halaman ini sekali.');
});

describe('where a site is left alone', () => {
  test.each([
    ['went', 'berulang kali memuat ulang atau meninggalkan halamannya'],
    ['wiped', 'mengosongkan atau menghalangi halamannya'],
  ] as const)('the strip says why (%s), and one press has it cleaned again', async (how, why) => {
    const { root, port } = await mountPopup(leftAlone(how));
    const strip = only(root, '[data-part="removals"]');
    expect(textOf(strip)).toContain(why);
    button(strip, 'Bersihkan lagi').click();
    await settle();
    expect(port.asked).toContain('switchSite warta-contoh.example true');
    expect(port.asked).toContain('reload');
  });
});

describe('switches', () => {
  const switches = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[role="switch"]')];
  const stateOf = (root: HTMLElement) => switches(root).map((element) => element.getAttribute('aria-checked'));

  test('one for this page, one for this site', async () => {
    const { root } = await mountPopup();
    expect(stateOf(root)).toEqual(['true', 'true']);
    switches(root)[0]?.click();
    await settle();
    expect(stateOf(root)).toEqual(['false', 'true']);
  });

  test('the site switch says that it holds after loading again, and offers that', async () => {
    const { root, port } = await mountPopup();
    switches(root)[1]?.click();
    await settle();
    expect(stateOf(root)).toEqual(['false']);
    const panel = only(root, '.panel');
    expect(textOf(panel)).toContain('Berlaku penuh setelah halaman dimuat ulang.');
    button(panel, 'Muat ulang').click();
    await settle();
    expect(port.asked).toContain('reload');
  });
});

describe('kinds on this site', () => {
  const kindsAt = (root: HTMLElement) => only(root, '[data-part="kinds"]');
  const choice = (root: HTMLElement, name: string): HTMLSelectElement => {
    const label = [...kindsAt(root).querySelectorAll('label')].find((one) => textOf(one) === name);
    if (!(label?.control instanceof HTMLSelectElement)) throw new Error(`no choice is called ${name}`);
    return label.control;
  };
  const choose = async (root: HTMLElement, name: string, value: string) => {
    const select = choice(root, name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const site = { host: 'warta-contoh.example', off: false, leftAlone: null, always: false, kinds: { share: true } };

  const opened = async (world: World = { site }) => {
    const mounted = await mountPopup(world);
    only(kindsAt(mounted.root), '[aria-expanded]').click();
    await settle();
    return mounted;
  };

  test('are as everywhere, or as she chose for this site', async () => {
    const { root } = await opened();
    const said = [...kindsAt(root).querySelectorAll('select')].map(({ selectedOptions: [option] }) => option?.text);
    expect(said).toHaveLength(noiseKinds.length);
    expect(said.filter((text) => text === 'Bawaan: disembunyikan')).toHaveLength(noiseKinds.length - 3);
    expect(choice(root, 'Komentar').selectedOptions[0]?.text).toBe('Bawaan: ditampilkan');
    expect(choice(root, 'Tombol berbagi').selectedOptions[0]?.text).toBe('Sembunyikan di sini');
    expect(textOf(only(kindsAt(root), '[aria-expanded]'))).toBe(
      'Jenis yang disembunyikan di warta-contoh.example · 1 diatur sendiri',
    );
  });

  test('are chosen one by one, taken back one by one, and all at once', async () => {
    const { root, port } = await opened();
    await choose(root, 'Ajakan dan promosi', 'false');
    expect(textOf(only(kindsAt(root), '[role="status"]'))).toBe('Ajakan dan promosi: Tampilkan di sini.');
    await choose(root, 'Ajakan dan promosi', 'null');
    await choose(root, 'Komentar', 'true');
    button(kindsAt(root), 'Kembalikan semua').click();
    await settle();
    expect(port.asked.slice(2)).toEqual([
      'chooseKind warta-contoh.example promo false',
      'chooseKind warta-contoh.example promo null',
      'chooseKind warta-contoh.example comments true',
      'chooseKind warta-contoh.example share null',
      'chooseKind warta-contoh.example comments null',
    ]);
    expect(choice(root, 'Tombol berbagi').value).toBe('null');
    expect(kindsAt(root).querySelectorAll('button')).toHaveLength(1);
  });

  test('stay as they were where the browser refuses, and that is said', async () => {
    const { root, port } = await opened();
    port.failure = 'failed';
    await choose(root, 'Ajakan dan promosi', 'false');
    expect(choice(root, 'Ajakan dan promosi').value).toBe('null');
    expect(textOf(only(kindsAt(root), '[role="status"]'))).toContain('peramban menolak');
  });

  test('are nobody’s question where Bening is off', async () => {
    const { root } = await mountPopup({ site: { ...site, off: true }, page: null });
    expect(root.querySelector('[data-part="kinds"]')).toBeNull();
  });
});

test('one press leads from the popup to the picker', async () => {
  const { root, port } = await mountPopup();
  const pick = only(root, '[data-part="pick"]');
  expect(pick.closest('details')).toBeNull();
  pick.click();
  await settle();
  expect(port.asked).toContain('pick');
  expect((await mountPopup({ site: null, page: null })).root.querySelector('[data-part="pick"]')).toBeNull();
});

describe('a page that is no article', () => {
  test('tells why on demand', async () => {
    const { root } = await mountPopup(notArticle);
    const because = [...only(root, '.because').querySelectorAll('li')].map(textOf);
    expect(because).toEqual([
      'Alamat halamantidak mendukungIni alamat halaman depan.',
      'Metadata halamantidak mendukungData terstrukturnya menyebut daftar, profil, atau video.',
      'Paragraftidak mendukungAda 14 baris tautan di antara 5 paragraf.',
      'Tanggal terbitmendukung5 Maret 2024',
    ]);
  });

  test('is read anyway at the reader’s word', async () => {
    const { root } = await mountPopup(notArticle);
    button(root, 'Tetap baca').click();
    await settle();
    expect(textOf(only(root, 'article h1'))).toBe(sampleExtraction.article.title);
  });
});

describe('by keyboard', () => {
  const focused = () => document.activeElement;

  test('what was done comes before the way back; the panel opens, is walked through, and closes with Escape', async () => {
    const { root } = await mountPopup();
    const summary = only(root, '[data-part="removals"] summary');
    await userEvent.tab();
    expect(focused()).toBe(summary);
    await userEvent.tab();
    expect(focused()).toBe(button(root, 'Tampilkan lagi semuanya'));
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    const details = only(root, '[data-part="removals"] details');
    expect(details).toHaveProperty('open', true);
    await userEvent.tab();
    expect(focused()?.getAttribute('role')).toBe('switch');
    await userEvent.keyboard(' ');
    await settle();
    expect(focused()?.getAttribute('aria-checked')).toBe('false');
    await userEvent.keyboard('{Escape}');
    expect(details).toHaveProperty('open', false);
    expect(focused()).toBe(summary);
  });

  test('the panel, which lies over the article, closes when she goes there', async () => {
    const { root } = await mountPopup();
    const details = only(root, '[data-part="removals"] details');
    only(details, 'summary').click();
    await userEvent.click(button(root, 'Tampilkan lagi semuanya'));
    expect(details).toHaveProperty('open', true);
    button(root, 'Salin').focus();
    expect(details).toHaveProperty('open', false);
    only(details, 'summary').click();
    only(root, '.body').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(details).toHaveProperty('open', false);
  });

  test('focus stays where it was after the way back was pressed, and can be seen', async () => {
    const { root } = await mountPopup();
    const back = button(root, 'Tampilkan lagi semuanya');
    for (const _ of ['summary', 'button']) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(focused()).toBe(back);
    expect(getComputedStyle(back).outlineStyle).toBe('solid');
  });
});

test('a popup is printed as a page of its own, and says so', async () => {
  const { root, port } = await mountPopup();
  const print = button(root, 'Cetak');
  expect(print.title).toBe('Buka mode baca untuk mencetak');
  print.click();
  await expect.poll(() => port.asked).toContain('openReader');
});

test('the browser’s language is spoken where the settings choose none', async () => {
  const { root } = await mountPopup({ browserLanguage: 'en' });
  expect(textOf(only(root, '[data-part="removals"] summary strong'))).toBe('7 parts hidden');
  const other = await mountPopup({ browserLanguage: 'en', settings: { language: 'id' } });
  expect(textOf(only(other.root, '[data-part="removals"] summary strong'))).toBe('7 bagian disembunyikan');
});

/** The words of `root` that a button stands on which is not theirs. */
function coveredWords(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const covered: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()];
    for (const control of root.querySelectorAll('button')) {
      const box = control.getBoundingClientRect();
      const meets = lines.some(
        (line) => line.left < box.right && box.left < line.right && line.top < box.bottom && box.top < line.bottom,
      );
      if (meets && !control.contains(node)) covered.push(node.textContent ?? '');
    }
  }
  return covered;
}
