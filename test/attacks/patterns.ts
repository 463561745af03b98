import { attacks, page, type Attack } from './attack';

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

const trimmed = 'white space is trimmed without a pattern';

/** Bombs for patterns as one would write them; `test/patterns.test.ts` tries every pattern of the source by itself. */
export const patterns: Attack[] = attacks('pattern', 'repetitions are bounded', {
  'a line without an end of white space': { guard: trimmed, ...inText(' \u00a0') },
  'a line without an end of line ends': { guard: trimmed, ...inText('\n\u00a0') },
  'white space in headline, byline, caption and names': { guard: trimmed, ...around(' \u00a0') },
  'line ends in headline, byline, caption and names': { guard: trimmed, ...around('\n\u00a0') },
  'colons in headline, byline, caption and names': around(':'),
  'slashes in headline, byline, caption and names': around('/'),
  'brackets that open in headline, byline, caption and names': around('('),
  'capitals in headline, byline, caption and names': around('A'),
  'half dates in headline, byline, caption and names': around('1/1/'),
  'hidden characters in headline, byline, caption and names': {
    guard: 'characters that nobody sees are dropped',
    ...around('\u200b\u200e'),
  },
  'an address without an end of names of stand-in pictures': inAddresses('blank'),
});

/** A page of the same size without an attack in it. */
export const benign = (characters: number): string =>
  page({
    body: '<p>Warga pasar contoh menghitung perahu lagi hari ini, lalu mencatatnya.</p>'.repeat(
      Math.ceil(characters / 78),
    ),
  });
