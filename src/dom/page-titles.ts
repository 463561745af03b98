import { tidy } from './lines';

/** A title without the site's name behind it: "Judul - Warta.example" or "Judul | Warta". */
function withoutSite(title: string, siteName: string): string {
  const parted = /^(.{12,}?) (?:[|»•–—]|-{1,2}|::) ([^|»•–—]{2,40})$/.exec(title);
  if (!parted) return title;
  const [, head = title, tail = ''] = parted;
  const tailWords = tail.trim().split(/\s+/).length;
  return tailWords <= 4 || (siteName !== '' && tail.toLowerCase().includes(siteName.toLowerCase())) ? head : title;
}

const metaContent = (page: Document, name: string) =>
  tidy(page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '');

/** The titles in the page's metadata: `og:title`, `twitter:title`, `<title>`, each without the site's name. */
export function pageTitles(page: Document): string[] {
  const siteName = metaContent(page, 'og:site_name');
  const titles = [metaContent(page, 'og:title'), metaContent(page, 'twitter:title'), tidy(page.title)];
  return [...new Set(titles.map((title) => withoutSite(title, siteName)).filter((title) => title !== ''))];
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Whether two titles have the same words, whatever their case and punctuation. */
export const isSameTitle = (one: string, other: string): boolean => letters(one) === letters(other);
