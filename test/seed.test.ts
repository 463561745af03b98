import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { withEngine } from './commands/engine.mjs';
import type { Seed } from './seed/seed.entry';
import { strangePromos, type StrangePromos } from './seed/strange-promos';

declare const seed: Seed;

/** The article that Bening was asked for stands beside the project, never in it. */
const root = new URL('../../shared/seed/', import.meta.url);
const exists = existsSync(root);
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');

interface Expected {
  url: string;
  title: string;
  deck: string;
  authors: string[];
  editors: string[];
  publisher: string;
  dateline: { outlet: string; place: string };
  published: Record<string, string | null>;
  lead: { caption: string; credit: string };
  paragraphs: string[];
  gone: string[];
}

const expected: Expected | null = exists ? (JSON.parse(text('expected.json')) as Expected) : null;

type Read = Awaited<ReturnType<Seed['read']>>;

const readings = new Map<string, Read>();

const files = ['plain.html', 'bisnis.html'];
const bare = 'https://x.test/a';
const rows = files.flatMap((file) =>
  [true, false].flatMap((rules) => [expected?.url ?? '', bare].map((url) => ({ file, rules, url }))),
);
const nameOf = (row: { file: string; rules: boolean; url: string }) =>
  `${row.file}, ${row.rules ? 'with rules' : 'empty registry'}, ${row.url === bare ? 'bare address' : 'own address'}`;

/** The bare page with other promos; where the channels lead may be told, or not. */
function withStrange(html: string, promos: StrangePromos, channelsLink: string | null): string {
  const [terkait, lainnya, terbaru, topik, rekomendasi, foto] = promos.headings;
  const channels = channelsLink ? `<a href="${channelsLink}">${promos.channels}</a>` : promos.channels;
  const words: Record<string, string | undefined> = {
    'Nyaman tanpa iklan. Langganan BisnisPro': promos.banner,
    'Cek Berita dan Artikel yang lain di Google News dan WA Channel': channels,
    'Dapatkan informasi komprehensif di Bisnis.com yang diolah secara mendalam untuk menavigasi bisnis Anda. Silakan login untuk menikmati artikel Konten Premium.':
      promos.premiumText,
    'Konten Premium': promos.premium,
    'Artikel Terkait': terkait,
    'Berita Lainnya': lainnya,
    'Berita Terbaru': terbaru,
    '# Hot Topic': topik,
    'Rekomendasi Kami': rekomendasi,
    'Scan QR Code Bisnis Indonesia e-paper': promos.code,
    'https://www.bisnis.com/langganan': 'https://www.bisnis.com/halaman/dukungan',
  };
  const replaced = Object.entries(words).reduce(
    (page, [known, strange]) => page.replaceAll(known, strange ?? ''),
    html,
  );
  return replaced.replace('<h4>Foto</h4>', `<h4>${foto}</h4>`);
}

const links = { 'no link': null, 'a link to a channel': 'https://news.google.com/publications/contoh?hl=id' };
const strange = strangePromos.flatMap((promos, at) =>
  Object.entries(links).map(([how, link]) => ({ name: `words ${at + 1}, the channels with ${how}`, promos, link })),
);

beforeAll(async () => {
  if (!exists) return;
  await withEngine(new URL('seed/seed.entry.ts', import.meta.url), async (tab) => {
    const read = (html: string, url: string, rules: boolean) =>
      tab.evaluate((...args) => seed.read(...args), html, url, rules);
    for (const row of rows) readings.set(nameOf(row), await read(text(row.file), row.url, row.rules));
    for (const { name, promos, link } of strange)
      readings.set(name, await read(withStrange(text('plain.html'), promos, link), bare, false));
  });
});

/** Everything of the article that a reader must still see in the live page. */
const own = ({ title, deck, lead, paragraphs }: Expected) => [title, deck, lead.caption, ...paragraphs];

describe.runIf(exists)('the article that Bening was asked for', () => {
  describe.each(rows.map((row) => ({ ...row, name: nameOf(row) })))('$name', ({ file, name }) => {
    const reading = () => readings.get(name) as Read;
    const truth = expected as Expected;

    test('every paragraph stands, word for word, and nothing else', () => {
      expect(reading().texts).toEqual(truth.paragraphs);
    });

    test('title, standfirst, picture and makers are known apart', () => {
      const { article } = reading();
      expect(article?.title).toBe(truth.title);
      expect(article?.deck).toBe(truth.deck);
      expect(article?.lead).toMatchObject(truth.lead);
      expect(article?.attribution.authors?.value).toEqual(truth.authors);
      expect(article?.attribution.editors?.value).toEqual(truth.editors);
      expect(article?.attribution.dateline?.value).toEqual(truth.dateline);
      if (file === 'bisnis.html') expect(article?.attribution.published?.value).toBe(truth.published[file]);
    });

    test('in the live page no promo is seen, and all of the article is', () => {
      const { before, after, menu } = reading();
      const times = (lines: string[], wanted: string) => lines.filter((line) => line === wanted).length;
      expect(truth.gone.filter((line) => before.includes(line)).length).toBeGreaterThan(8);
      // The site's menu leads to its sections, and stays.
      expect(truth.gone.filter((line) => times(after, line) > times(menu, line))).toEqual([]);
      const seen = after.join('\n');
      expect(own(truth).filter((line) => !seen.includes(line))).toEqual([]);
      for (const name of [...truth.authors, ...truth.editors]) expect(seen).toContain(name);
    });
  });

  describe.each(strange)('the bare page with promos that no list of phrases holds: $name', ({ name, promos, link }) => {
    const reading = () => readings.get(name) as Read;
    const truth = expected as Expected;

    test('every paragraph stands, word for word, and nothing else', () => {
      expect(reading().texts).toEqual(truth.paragraphs);
      expect(reading().article?.deck).toBe(truth.deck);
      expect(reading().article?.lead).toMatchObject(truth.lead);
    });

    test('in the live page the banner is not seen, nor what leads to a channel, and all of the article is', () => {
      const { before, after } = reading();
      expect(before.filter((line) => line === promos.banner)).toHaveLength(6);
      expect(after).not.toContain(promos.banner);
      if (link) expect(after).not.toContain(promos.channels);
      const seen = after.join('\n');
      expect(own(truth).filter((line) => !seen.includes(line))).toEqual([]);
    });
  });
});
