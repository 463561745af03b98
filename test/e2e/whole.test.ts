import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBackstage, type Backstage } from './backstage';
import { watch } from './console';
import { chromium, firefox, install, type Installed } from './installed';
import { until } from './until.mjs';
import { host, page, pager, paragraph, paragraphs, parts, serveSplit, split, type Split } from './whole-pages';

const link = (part: number) => `?page=${part}`;
const wall = '<div class="kunci"><p>Silakan berlangganan untuk melanjutkan membaca</p></div>';

const three = split('tiga', parts(3));
const six = split(
  'enam',
  parts(6, (part) => `/${part}`),
);
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
const mobile = split('seluler', {
  ...parts(2),
  '': page({
    text: paragraphs(1),
    pager: pager(
      1,
      2,
      (part) => `https://m.ekonomi.bisnis.com/read/20260105/9/1700206/perahu-pustaka-seluler?page=${part}`,
    ),
  }),
});

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
const slow = split('henti', { ...parts(3), '?page=2': { body: page({ text: paragraphs(2) }), delay: 60_000 } });

const all = [three, six, single, repeated, disordered, mobile, slow, ...broken.map(([one]) => one)];
const login = {
  url: host,
  name: '',
  answers: { '/login?kembali=1': page({ title: 'Masuk', text: [] }), '/': page({ title: 'Beranda', text: [] }) },
};

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

  const open = async ({ url }: Split): Promise<{ article: Page; popup: Page; tab: number }> => {
    launched.loopback?.show(serveSplit([...all, login]));
    const article = watch(await launched.newPage(), failures);
    await article.goto(url);
    const tab = await backstage.tabAt(url);
    const popup = watch(await backstage.openPopup(tab), failures);
    await popup.waitForSelector('[data-part="whole"]');
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
  const isBroken = (line: string) => /status of (?:404|429)|ERR_(?:FAILED|ABORTED)|Same-Origin|same-origin/i.test(line);

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

  test.each([
    [three, 3, ['', '?page=2', '?page=3']],
    [six, 6, ['', '/2', '/3', '/4', '/5', '/6']],
    [single, 3, ['', '?page=all']],
    [disordered, 3, ['', '?page=2', '?page=3']],
    [repeated, 2, ['', '?page=2']],
    [mobile, 2, ['', '?page=2']],
  ] as const)(
    '$0.name: all parts are read in order, and nothing is asked for before the press',
    async (one, total, requests) => {
      const { popup } = await open(one);
      expect(asked(one)).toEqual(['']);
      await press(popup);
      expect(await ended(popup)).toBe('joined');
      const whole = Array.from({ length: total }, (_, at) => paragraphs(at + 1)).flat();
      expect(await text(popup)).toEqual(whole);
      expect(asked(one)).toEqual(requests);
    },
  );

  test.each(broken)('$0.name: what was read stays, and it is said why', async (one, why) => {
    const { popup } = await open(one);
    await press(popup);
    expect(await ended(popup)).toBe(why);
    const read = await text(popup);
    expect(read.slice(0, 4)).toEqual(paragraphs(1));
    expect(read.slice(4)).toEqual({ wall: paragraphs(2, 2), fewer: paragraphs(2) }[why] ?? []);
    expect(asked(one).filter((href) => href.includes('page=3') || href.includes('sso'))).toEqual([]);
    expect(asked(one).filter((href) => href === '?page=2')).toHaveLength(1);
  });
});
