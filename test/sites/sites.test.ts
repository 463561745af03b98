import { afterEach, describe, expect, test } from 'vitest';
import { clean } from '../../src/cleanup/clean';
import { toPlainText } from '../../src/export/plain-text';
import { extract, type ExtractOptions } from '../../src/extract/extract';
import { siteFor } from '../../src/sites/registry';
import { recorded } from './recorded';

/** `<host>/<case>/page.html`: invented text in a site's structure; its first line holds the address that it stands for. */
const pages = import.meta.glob<string>('./*/*/page.html', { query: '?raw', import: 'default', eager: true });
/** Only beside pages that the general engine alone reads otherwise than the rule does. */
const generalFiles = import.meta.glob('./*/*/article.general.md', { query: '?raw' });

function addressOf(html: string): URL {
  const address = /^<!-- (\S+)/.exec(html)?.[1];
  if (address === undefined) throw new Error('the first line of page.html names no address');
  return new URL(address);
}

function read(html: string, options: ExtractOptions = {}) {
  const extraction = extract(new DOMParser().parseFromString(html, 'text/html'), addressOf(html), options);
  if (!extraction) throw new Error('the page was not taken for an article');
  return extraction.article;
}

/** The page as a browser shows it, without its scripts. */
async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = '1280';
  frame.srcdoc = html.replace(/(?<=<(?:img|iframe)\b[^>]*?)\ssrc=/g, ' data-unloaded=');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the page did not load');
  return frame.contentDocument;
}

/**
 * What the page's rule hides by default. Nothing where no real page confirmed the rule, or this layout of it: such a
 * fixture says in its first line that only scrapers describe the page.
 */
function noiseSelectors(html: string): string[] {
  const site = siteFor(addressOf(html));
  if (!site?.checked || /^<!--.* as scrapers describe it/.test(html)) return [];
  const { share: _share, comments: _comments, ...noise } = site.noise ?? {};
  return Object.values(noise).flat();
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

afterEach(() => document.body.replaceChildren());

const cases = Object.entries(pages).map(([path, html]) => ({ folder: path.replace('/page.html', ''), html }));

describe.each(cases)('$folder', ({ folder, html }) => {
  test('reads as article.md says', async () => {
    await expect(recorded(read(html))).toMatchFileSnapshot(`${folder}/article.md`);
  });

  test('reads the same without a rule, or as article.general.md says', async () => {
    const article = read(html, { rules: false });
    const file = `${folder}/article.general.md`;
    if (file in generalFiles) await expect(recorded(article)).toMatchFileSnapshot(file);
    else expect(toPlainText(article)).toBe(toPlainText(read(html)));
  });

  test('in the live page the article stands whole, and nothing of it is in the way of the rule', async () => {
    const page = await show(html);
    // Later parts of a split article stand hidden in the page itself.
    const before = spaced(page.body.innerText);
    const cleanup = clean(page, addressOf(html));
    const article = read(html);
    const lines = [article.title, article.deck, article.lead?.caption, ...toPlainText(article).split('\n')];
    const shown = spaced(page.body.innerText);
    const lost = lines.filter((line) => line && before.includes(spaced(line)) && !shown.includes(spaced(line)));
    expect(lost).toEqual([]);
    expect(cleanup.refusals.filter(({ reason }) => reason.startsWith('rule:'))).toEqual([]);
  });
});

describe.each(cases.filter(({ html }) => noiseSelectors(html).length > 0))('$folder', ({ html }) => {
  test('in the live page none of the noise that the rule names is seen', async () => {
    const page = await show(html);
    const seen = () =>
      noiseSelectors(html).filter((selector) =>
        [...page.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true })),
      );
    expect(seen(), 'the fixture has noise that the rule names').not.toEqual([]);
    clean(page, addressOf(html));
    expect(seen()).toEqual([]);
  });
});
