import { hasParts, isSameTitle, pageTitles } from '../dom/page-titles';
import type { Detection, Signal } from '../article/detection';
import { opensWithDateline } from '../indonesian/dateline-opening';
import { linkShare } from './judge-line';
import { textWords, type Reading } from './read-line';
import { repeatedLines } from './repetition';
import { showsDate } from '../indonesian/shows-date';
import type { Story } from './locate';
import { analyse, type Analysis } from './analyse';
import { isArticleAddress, isOtherAddress, siteFor } from '../sites/registry';
import type { Site } from '../sites/site';

/** The weights of all signals together must reach this; no signal reaches it alone. */
const enough = 4;

const otherSections =
  /\/(?:tags?|topik|topics?|search|cari|indeks|index|kanal|categor(?:y|ies)|kategori|authors?|penulis|profile|foto|photos?|galeri|video|tv|live-?streaming|premium|rss|terpopuler|populer)(?:\/|$|\.)/i;
const storyAddress =
  /\/(?:read|berita|news|artikel|article|story)\/(?:.{0,200}\/)?\d{4,}|\/\d{4}\/\d{1,2}\/\d{1,2}\/|\/d-\d{6,}\//i;

const signal = (name: string, weight: number, detail: string): Signal => ({ signal: name, weight, detail });

function addressSignals(url: URL, site: Site | null): Signal[] {
  const path = url.pathname;
  if (path === '/' || path === '') return [signal('address', -3, 'front-page')];
  if (site && isOtherAddress(site, url)) return [signal('address', -3, `no-article: ${site.host}`)];
  if (site && isArticleAddress(site, url)) return [signal('address', 2, `article: ${site.host}`)];
  if (otherSections.test(path)) return [signal('address', -3, 'other-section')];
  if (storyAddress.test(path)) return [signal('address', 1.5, 'story-number')];
  const slug = path.split('/').findLast((part) => part !== '') ?? '';
  if (slug.split(/[-_]/).length >= 5) return [signal('address', 1, 'headline')];
  return [];
}

const articleType = /"@type"\s*:\s*(?:\[\s*)?"\w{0,20}(?:Article|BlogPosting)"/;
const listType =
  /"@type"\s*:\s*(?:\[\s*)?"(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|VideoObject|ImageGallery)"/;

function metadataSignals(page: Document): Signal[] {
  const signals: Signal[] = [];
  const type = page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase();
  if (type === 'article') signals.push(signal('metadata', 1, 'og-type: article'));
  else if (type?.startsWith('video')) signals.push(signal('metadata', -2, `og-type: ${type}`));
  let article = false;
  let list = false;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = (script.textContent ?? '').slice(0, 200_000);
    article ||= articleType.test(text);
    list ||= listType.test(text);
  }
  if (article) signals.push(signal('metadata', 1.5, 'json-ld-article'));
  else if (list) signals.push(signal('metadata', -1, 'json-ld-list'));
  return signals;
}

function proseSignals({ lines }: Reading, story: Story): Signal[] {
  const own = lines.slice(story.first, story.last + 1);
  const prose = own.filter((line) => line.prose);
  const words = textWords(prose);
  const text = own.filter((line) => line.isText);
  const all = textWords(text);
  const signals: Signal[] = [];
  if (words >= 120 && prose.length >= 3) signals.push(signal('prose', 2, `words: ${words}/${prose.length}`));
  else if (all >= 50) signals.push(signal('prose', 1, `words: ${all}/${text.length}`));
  else signals.push(signal('prose', -2, `few-words: ${all}`));
  const linked = own.filter((line) => linkShare(line) > 0.8 && line.words > 3).length;
  const alone = prose.filter((line) => !lines[line.index - 1]?.prose && !lines[line.index + 1]?.prose).length;
  if (words >= 120 && prose.length >= 3 && alone * 2 <= prose.length) signals.push(signal('prose', 1, 'together'));
  else if (linked * 2 > prose.length) signals.push(signal('prose', -2, `links: ${linked}/${prose.length}`));
  else if (prose.length >= 4 && alone * 4 >= prose.length * 3) signals.push(signal('prose', -1.5, 'stand-apart'));
  return signals;
}

function creditSignals({ lines }: Reading, story: Story, titles: readonly string[]): Signal[] {
  const signals: Signal[] = [];
  const credit = lines.find(
    (line) => line.credit && Math.min(Math.abs(line.index - story.first), Math.abs(line.index - story.last)) < 40,
  );
  if (credit) signals.push(signal('credits', 1.5, credit.text.slice(0, 60)));
  const date = lines
    .slice(Math.max(0, story.first - 25), story.first + 3)
    .find(({ text, words }) => words < 20 && showsDate(text));
  if (date) signals.push(signal('date', 0.5, date.text.slice(0, 60)));
  const title = story.headline?.text;
  // A list is called by its section and its paper, in its headline too.
  if (title !== undefined && !hasParts(title) && titles.some((one) => isSameTitle(one, title)))
    signals.push(signal('headline', 1, title.slice(0, 60)));
  const opening = lines
    .slice(Math.max(0, story.first - 1), story.first + 5)
    .find((line) => opensWithDateline(line.text));
  if (opening) signals.push(signal('dateline', 1.5, opening.text.slice(0, 40)));
  return signals;
}

/**
 * Whether a page is an article page of a news site, with the reasons for and against. Address, metadata, credits,
 * dateline, repeated banner and the mass of prose decide together, none alone. Changes nothing; linear.
 */
export function detect(page: Document, url: URL): Detection {
  return detectPage(page, url).detection;
}

/** The same, with the reading of the page that it rests on. */
export function detectPage(page: Document, url: URL): { detection: Detection; analysed: Analysis | null } {
  const site = siteFor(url);
  const analysed = analyse(page, site);
  return { detection: detectArticle(page, url, site, analysed), analysed };
}

/** The same for a page that was analysed already. */
export function detectArticle(page: Document, url: URL, site: Site | null, analysed: Analysis | null): Detection {
  if (!analysed) return { article: false, because: [signal('prose', -4, 'no-text')] };
  const { reading, story } = analysed;
  const because = [...addressSignals(url, site), ...metadataSignals(page)];
  if (!story) because.push(signal('prose', -4, 'no-text'));
  else {
    because.push(...proseSignals(reading, story), ...creditSignals(reading, story, pageTitles(page)));
    const repeated = [...repeatedLines(reading, story)];
    if (repeated[0]) because.push(signal('banner', 0.5, repeated[0].text.slice(0, 60)));
  }
  return { article: because.reduce((sum, { weight }) => sum + weight, 0) >= enough, because };
}
