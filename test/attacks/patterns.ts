import { attacks, page, type Attack, type Guard, type Parts } from './attack';

/** What patterns choke on: many starts and no end, many ways to part one run, an end that nearly comes. */
const length = 60_000;
const endless = (unit: string) => unit.repeat(Math.ceil(length / unit.length));

const inText = (unit: string) => ({ body: `<p>x${endless(unit)}x!x</p><pre>x${endless(unit)}x</pre>` });

const around = (unit: string) => ({
  pageTitle: `x${endless(unit)}x`,
  title: `Pasar ${endless(unit)}x`,
  byline: `Penulis: ${endless(unit)}x`,
  lead: `<figure class="${endless(unit)}x"><img width="600" src="/a.jpg" alt="${endless(unit)}x"><figcaption>Pasar ${endless(unit)}x</figcaption></figure>`,
  head: `<meta property="og:site_name" content="x${endless(unit)}x"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: `x${endless(unit)}`, author: `x${endless(unit)}`, datePublished: endless(unit) })}</script>`,
});

const inAddresses = (unit: string) => ({
  head: `<link rel="canonical" href="/${endless(unit)}x"><meta property="og:image" content="/${endless(unit)}x">`,
  body: `<figure><img width="600" src="/${endless(unit)}x" data-src="/${endless(unit)}x" srcset="${endless(unit)}x"></figure>`,
});

/** A run without an end, and where in a page it stands. */
interface Bomb {
  unit: string;
  put: (unit: string) => Parts;
  guards: readonly Guard[];
}

const bounded: readonly Guard[] = ['patterns-are-bounded'];
const trimmed: readonly Guard[] = ['no-pattern-trims'];

/** Bombs for patterns as one would write them; `test/patterns.test.ts` tries every pattern of the source by itself. */
export const bombs: Readonly<Record<string, Bomb>> = {
  'a line without an end of white space': { unit: ' \u00a0', put: inText, guards: trimmed },
  'a line without an end of line ends': { unit: '\n\u00a0', put: inText, guards: trimmed },
  'white space in headline, byline, caption and names': { unit: ' \u00a0', put: around, guards: trimmed },
  'line ends in headline, byline, caption and names': { unit: '\n\u00a0', put: around, guards: trimmed },
  'colons in headline, byline, caption and names': { unit: ':', put: around, guards: bounded },
  'slashes in headline, byline, caption and names': { unit: '/', put: around, guards: bounded },
  'brackets that open in headline, byline, caption and names': { unit: '(', put: around, guards: bounded },
  'capitals in headline, byline, caption and names': { unit: 'A', put: around, guards: bounded },
  'digits in headline, byline, caption and names': { unit: '1', put: around, guards: bounded },
  'hidden characters in headline, byline, caption and names': {
    unit: '\u200b\u200e',
    put: around,
    guards: ['unseen-characters-are-dropped'],
  },
  'an address without an end of digits, as in the size of a picture': { unit: '1', put: inAddresses, guards: bounded },
};

export const patterns: Attack[] = attacks(
  'pattern',
  bounded,
  Object.fromEntries(Object.entries(bombs).map(([title, { unit, put, guards }]) => [title, { ...put(unit), guards }])),
);

/** A page of the same size without an attack in it. */
export const benign = (characters: number): string =>
  page({
    body: '<p>Warga pasar contoh menghitung perahu lagi hari ini, lalu mencatatnya.</p>'.repeat(
      Math.ceil(characters / 78),
    ),
  });
