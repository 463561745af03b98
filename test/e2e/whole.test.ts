import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { watch } from './console';
import { chromium, firefox, install, type Installed } from './installed';
import { findOwnPage } from './own-pages.mjs';
import { until } from './until.mjs';
import {
  captionOf,
  host,
  page,
  pager,
  paragraph,
  paragraphs,
  parts,
  pictures,
  serveSplit,
  split,
  type Split,
} from './whole-pages';

const link = (part: number) => `?page=${part}`;
const wall = '<div class="kunci"><p>Silakan berlangganan untuk melanjutkan membaca</p></div>';

const three = split('tiga', parts(3));
const inPath = (part: number) => `/${part}`;
const six = split('enam', (url) => parts(6, (part) => url + inPath(part), inPath));
const single = split('satu', {
  ...parts(3),
  '': page({ text: paragraphs(1), pager: `${pager(1, 3, link)}<a href="?page=all#page2">Show All</a>` }),
  '?page=all': page({ text: [1, 2, 3].flatMap((part) => paragraphs(part)) }),
});
const repeated = split('ulang', {
  '': page({ text: paragraphs(1), pager: pager(1, 2, link) }),
  '?page=2': page({ text: [paragraph(1, 4), ...paragraphs(2)], pager: pager(2, 2, link) }),
});
const disordered = split('acak', {
  '': page({ text: paragraphs(1), pager: '<a href="?page=3">3</a> <a href="?page=2">2</a> <span>1</span>' }),
  '?page=2': page({ text: paragraphs(2), pager: '<a href="?page=3">3</a> <span>2</span> <a href="?page=1">1</a>' }),
  '?page=3': page({ text: paragraphs(3) }),
});
const mobile = split('seluler', (url) => ({
  ...parts(2),
  '': page({ text: paragraphs(1), pager: pager(1, 2, (part) => `${url.replace('//', '//m.')}?page=${part}`) }),
}));

/** What ends the reading of a three-part article at its second part, and why. */
const broken: [Split, string][] = [
  [split('dusta', { ...parts(3), '?page=2': page({ text: paragraphs(1), pager: pager(2, 3, link) }) }), 'repeated'],
  [
    split('kurang', {
      ...parts(2),
      '': page({
        text: paragraphs(1),
        pager: '<p><span>1</span> / 5</p><p><a href="#">Selanjutnya</a></p><a href="?page=2">Halaman 2</a>',
      }),
      '?page=2': page({ text: paragraphs(2) }),
    }),
    'fewer',
  ],
  [
    split('terkunci', {
      ...parts(3),
      '?page=2': page({ text: paragraphs(2, 2), after: `${wall}<p>${paragraph(2, 3)}</p>` }),
    }),
    'wall',
  ],
  [
    split('masuk', { ...parts(3), '?page=2': { body: '', status: 302, headers: { location: '/login?kembali=1' } } }),
    'elsewhere',
  ],
  [
    split('pintu', {
      ...parts(3),
      '?page=2': { body: '', status: 302, headers: { location: 'https://sso.bisnis.com/login' } },
    }),
    'failed',
  ],
  [split('depan', { ...parts(3), '?page=2': { body: '', status: 302, headers: { location: '/' } } }), 'elsewhere'],
  [split('hilang', { ...parts(3), '?page=2': { body: 'Not found', status: 404 } }), 'missing'],
  [split('sibuk', { ...parts(3), '?page=2': { body: 'Too many', status: 429 } }), 'busy'],
  [split('rusak', { ...parts(3), '?page=2': { body: '{}', type: 'application/json' } }), 'not-html'],
  [split('putus', { ...parts(3), '?page=2': page({ text: paragraphs(2) }).slice(0, 900) }), 'cut'],
  [
    split('lain', {
      ...parts(3),
      '?page=2': page({ title: 'Jembatan Gantung Cemara Ditutup Sehari', text: paragraphs(7) }),
    }),
    'other-story',
  ],
  [split('macet', { ...parts(3), '?page=2': { body: page({ text: paragraphs(2) }), delay: 60_000 } }), 'slow'],
];
const cookie = { 'set-cookie': 'pelanggan=1; Path=/; Secure', 'cache-control': 'no-store' };
const known = split('kenal', { ...parts(2), '': { body: parts(2)[''] ?? '', headers: cookie } });
const strict = split('ketat', {
  ...parts(2),
  '': {
    body: parts(2)[''] ?? '',
    headers: {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
});
const sixPictures = Array.from({ length: 6 }, (_, at) => at + 1);
const album = split('album', (url) =>
  Object.fromEntries(
    sixPictures.map((part) => [
      part === 1 ? '' : link(part),
      page({
        text: paragraphs(1, 3),
        after: pictures(part),
        pager: pager(part, 6, (other) => url + (other === 1 ? '' : link(other))),
      }),
    ]),
  ),
);
const thirty = Array.from({ length: 30 }, (_, at) => at + 1);
const gallery = split('galeri', { '': page({ text: paragraphs(1, 2), after: pictures(...thirty) }) });
const slow = split('henti', { ...parts(3), '?page=2': { body: page({ text: paragraphs(2) }), delay: 60_000 } });

const all = [
  three,
  six,
  single,
  repeated,
  disordered,
  mobile,
  known,
  strict,
  album,
  gallery,
  slow,
  ...broken.map(([one]) => one),
];
const login = {
  url: host,
  name: '',
  answers: { '/login?kembali=1': page({ title: 'Masuk', text: [] }), '/': page({ title: 'Beranda', text: [] }) },
};

/** What one press brings: how many parts, and what is asked for. */
const joined: [name: string, Split, number, string[]][] = [
  ['three parts', three, 3, ['', '?page=2', '?page=3']],
  ['six parts', six, 6, ['', '/2', '/3', '/4', '/5', '/6']],
  ['a single page', single, 3, ['', '?page=all']],
  ['links out of order', disordered, 3, ['', '?page=2', '?page=3']],
  ['the last paragraph said again', repeated, 2, ['', '?page=2']],
  ['links to the mobile edition', mobile, 2, ['', '?page=2']],
];

describe.each([chromium, firefox])('a split article in $name', (build) => {
  let launched: Installed;
  let backstage: Backstage;
  const failures: string[] = [];

  /** What was asked of the article's host since its page was opened, behind the article's own address. */
  const asked = ({ url }: Split) =>
    (launched.loopback?.requests ?? [])
      .map(({ href }) => href)
      .filter((href) => /\/read\/|login|sso/.test(href))
      .map((href) => href.replace(url, ''));

  const open = async (
    { url }: Split,
    wanted = '[data-part="whole"]',
  ): Promise<{ article: Page; popup: Page; tab: number }> => {
    launched.loopback?.show(serveSplit([...all, login]));
    const article = watch(await launched.newPage(), failures);
    await article.goto(url);
    const tab = await backstage.tabAt(url);
    const popup = watch(await backstage.openPopup(tab), failures);
    await popup.waitForSelector(wanted);
    await popup.bringToFront();
    return { article, popup, tab };
  };
  const press = (own: Page, selector = '.button') => own.click(`[data-part="whole"] ${selector}`);
  /** Waits until the reading has ended, and gives why; empty where all parts are joined. */
  const ended = (own: Page) =>
    until(
      () =>
        own
          .$eval('[data-part="whole"]', (one) => {
            const ending = one.querySelector('[data-ending]')?.getAttribute('data-ending');
            const isWhole = one.querySelector('button') === null;
            return ending ?? (isWhole ? 'joined' : null);
          })
          .catch(() => null),
      'the reading has ended',
    );
  const text = (own: Page) =>
    own.$$eval('.body > :is(p:not(.page-break), section)', (all) => all.map((one) => one.textContent ?? ''));
  const isBroken = (line: string) =>
    /status of (?:404|429)|ERR_(?:FAILED|ABORTED)|CORS policy|may not load data/i.test(line);

  beforeAll(async () => {
    launched = await install(build, serveSplit([...all, login]));
    backstage = await openBackstage(launched);
  });
  afterEach(async () => {
    const [first, ...pages] = await launched.browser.pages();
    await Promise.all(pages.filter((one) => one !== backstage.page && one !== first).map((one) => one.close()));
    // Browsers report the page's own refused requests in its console, also those that our script makes there.
    expect(failures.splice(0).filter((line) => !isBroken(line))).toEqual([]);
  });
  afterAll(() => launched?.close());

  test.each(joined)(
    '%s: all parts are read in order, and nothing is asked for before the press',
    async (_name, one, total, requests) => {
      const { popup } = await open(one);
      expect(asked(one)).toEqual(['']);
      await press(popup);
      expect(await ended(popup)).toBe('joined');
      const whole = Array.from({ length: total }, (_, at) => paragraphs(at + 1)).flat();
      expect(await text(popup)).toEqual(whole);
      expect(asked(one)).toEqual(requests);
    },
  );

  test.each(broken.map(([one, why]) => [one.name, one, why] as const))(
    '%s: what was read stays, and it is said why',
    async (_name, one, why) => {
      const { popup } = await open(one);
      await press(popup);
      expect(await ended(popup)).toBe(why);
      const read = await text(popup);
      expect(read.slice(0, 4)).toEqual(paragraphs(1));
      expect(read.slice(4)).toEqual({ wall: paragraphs(2, 2), fewer: paragraphs(2) }[why] ?? []);
      expect(asked(one).filter((href) => href.includes('page=3') || href.includes('sso'))).toEqual([]);
      expect(asked(one).filter((href) => href === '?page=2')).toHaveLength(1);
    },
  );

  test('a part is asked for as the page itself would, with its cookies and its address', async () => {
    const { popup } = await open(known);
    await press(popup);
    expect(await ended(popup)).toBe('joined');
    const { requests = [], cookies = [], referrers = [] } = launched.loopback ?? {};
    const at = requests.findIndex(({ href }) => href === `${known.url}?page=2`);
    expect(cookies[at]).toContain('pelanggan=1');
    expect(referrers[at]).toBe(known.url);
  });

  test('whoever asks, the door opens to the page’s own story alone', async () => {
    const { popup, tab } = await open(three);
    await press(popup);
    expect(await ended(popup)).toBe('joined');
    const foreign = [
      'https://lain.example/read/20260105/9/1700201/perahu-pustaka-tiga?page=2',
      'https://www.bisnis.com/read/20260105/9/1700201/perahu-pustaka-tiga?page=2',
      `${six.url}?page=2`,
      `${host}/login?kembali=1`,
      `${host}/`,
      'data:text/html,<p>x</p></html>',
    ];
    const answers = await backstage.page.evaluate(
      (id, at, addresses) =>
        Promise.all(
          addresses.map((href) => chrome.tabs.sendMessage(id, { bening: 'parts', name: 'readPart', args: [at, href] })),
        ),
      tab,
      three.url,
      foreign,
    );
    expect(answers).toEqual(foreign.map(() => ({ ok: true, value: { failure: 'foreign' } })));
    expect(asked(three)).toEqual(['', '?page=2', '?page=3']);
  });

  // In Firefox a page's own policy binds content scripts too: such a part is said to have failed.
  if (build.browser === 'chromium')
    test('what a page forbids its own scripts is not in the way', async () => {
      const { popup } = await open(strict);
      await press(popup);
      expect(await ended(popup)).toBe('joined');
      expect(await text(popup)).toEqual([...paragraphs(1), ...paragraphs(2)]);
    });

  test('the reader stops it, and nothing more is asked for', async () => {
    const { popup } = await open(slow);
    await press(popup);
    await until(async () => asked(slow).includes('?page=2'), 'the second part is asked for');
    expect(await popup.$eval('[data-part="whole"] [role="status"]', (one) => one.textContent)).toMatch(/2 .* 3/);
    await press(popup);
    expect(await ended(popup)).toBe('stopped');
    expect(await text(popup)).toEqual(paragraphs(1));
    expect(asked(slow)).toEqual(['', '?page=2']);
  });

  test.each(['gone', 'elsewhere'] as const)('a tab that is %s by now is said', async (where) => {
    const { article, popup } = await open(three);
    if (where === 'gone') await article.close();
    else await article.goto(six.url);
    await popup.bringToFront();
    await press(popup);
    expect(await ended(popup)).toBe(where === 'gone' ? 'tab-gone' : 'left');
    expect(await text(popup)).toEqual(paragraphs(1));
    expect(asked(three)).not.toContain('?page=2');
  });

  const readerOf = async (popup: Page) => {
    await popup.bringToFront();
    await popup.click('[data-part="open-reader"]');
    return until(async () => {
      const found = await findOwnPage(launched.browser, 'src/ui/reader/index.html');
      return found && (await found.$('article [data-part="whole"]').catch(() => null)) ? watch(found, failures) : null;
    }, 'the reader page stands');
  };
  const whole = [1, 2, 3].flatMap((part) => paragraphs(part));

  test('the reader page joins the parts, and keeps them when it is loaded again', async () => {
    const { popup } = await open(three);
    const reader = await readerOf(popup);
    await reader.bringToFront();
    expect(await text(reader)).toEqual(paragraphs(1));
    await press(reader);
    expect(await ended(reader)).toBe('joined');
    expect(await text(reader)).toEqual(whole);
    // Firefox never reports an extension page as loaded.
    void reader.reload({ timeout: 3000 }).catch(() => null);
    await until(async () => (await text(reader).catch(() => [])).length === whole.length, 'all of it stands again');
    expect(asked(three)).toEqual(['', '?page=2', '?page=3']);
  });

  test('what the popup joined stands on the reader page too', async () => {
    const { popup } = await open(three);
    await press(popup);
    expect(await ended(popup)).toBe('joined');
    const reader = await readerOf(popup);
    expect(await text(reader)).toEqual(whole);
    expect(asked(three)).toEqual(['', '?page=2', '?page=3']);
  });

  const captions = (own: Page) => own.$$eval('.gallery .caption', (each) => each.map((one) => one.textContent ?? ''));

  test('pictures on pages of their own are one gallery, in which arrows lead on', async () => {
    const { popup } = await open(album);
    await press(popup);
    expect(await ended(popup)).toBe('joined');
    expect(await captions(popup)).toEqual(sixPictures.map(captionOf));
    await popup.focus('.gallery > div');
    await popup.keyboard.press('ArrowRight');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain(captionOf(2));
  });

  test('a gallery of thirty has every picture with its caption and credit', async () => {
    const { popup } = await open(gallery, 'article .body figure');
    const all = await popup.$$eval('article figure figcaption', (each) => each.map((one) => one.textContent ?? ''));
    expect(all).toHaveLength(30);
    for (const [at, caption] of all.entries()) {
      expect(caption).toContain(captionOf(at + 1));
      expect(caption).toContain('Seruni Andai');
    }
    expect(asked(gallery)).toEqual(['']);
  });
});
