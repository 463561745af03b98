import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { render } from 'preact';
import type { Article } from '../../src/article/article';
import { toMarkdown } from '../../src/export/markdown';
import { toPlainText } from '../../src/export/plain-text';
import { detect } from '../../src/extract/detect';
import { extract } from '../../src/extract/extract';
import { ArticleView } from '../../src/ui/components/article-view';
import { SpeechContext } from '../../src/ui/language/language-context';
import { speechIn } from '../../src/ui/language/speech-in';
import { evil, strike } from './attack';

/** What an attack came to: `breaches` names each thing that it achieved. */
export interface Outcome {
  breaches: string[];
  /** Milliseconds of `extract`. */
  took: number;
}

const mayLink = /^(?:https?|mailto):/;
const turning = /[\u202a-\u202e\u2066-\u2069]/;
const vocabulary = new Set(
  'ARTICLE HEADER FOOTER DIV P SPAN H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE TABLE CAPTION THEAD TBODY TR TH TD FIGURE FIGCAPTION IMG A STRONG EM BR PRE CODE ASIDE SECTION DETAILS SUMMARY DL DT DD TIME BUTTON NAV'.split(
    ' ',
  ),
);

/** Everything in plain data that is called an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && (key === 'href' || key === 'src' || key === 'url') ? [one] : addressesIn(one),
  );
}

function inMarkdown(markdown: string): string[] {
  const body = markdown.replace(/^---\n[^]*?\n---\n/, '');
  const breaches: string[] = [];
  const look = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      if (typeof node !== 'object' || node === null) continue;
      const type: unknown = Reflect.get(node, 'type');
      const url: unknown = Reflect.get(node, 'url');
      const children: unknown = Reflect.get(node, 'children');
      if (type === 'html') breaches.push('Markdown holds HTML');
      if (typeof url === 'string' && !mayLink.test(url)) breaches.push(`Markdown links to ${url.slice(0, 40)}`);
      if (Array.isArray(children)) look(children);
    }
  };
  look(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children);
  return breaches;
}

const speech = speechIn('id');

async function inView(article: Article): Promise<string[]> {
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <SpeechContext.Provider value={speech}>
      <ArticleView article={article} pictures empty={<p>kosong</p>} />
    </SpeechContext.Provider>,
    root,
  );
  // An error event of a picture, and a script that was put in, need a turn or two.
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve, 4));
  const breaches: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!vocabulary.has(element.tagName)) breaches.push(`the popup holds ${element.tagName}`);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) breaches.push(`the popup holds ${name}`);
      if (/^(?:href|src)$/.test(name) && !mayLink.test(value))
        breaches.push(`the popup links to ${value.slice(0, 40)}`);
    }
  }
  render(null, root);
  root.remove();
  return breaches;
}

/** What a page says in words, in its attributes too; scripts and styles are none. */
function shownText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of page.querySelectorAll('script, style, template')) silent.remove();
  const names = [...page.querySelectorAll('[alt], [title]')].flatMap((named) => [
    named.getAttribute('alt'),
    named.getAttribute('title'),
  ]);
  return [page.documentElement.textContent, ...names].join(' ');
}

const struck = (): boolean => Reflect.get(globalThis, 'attacked') !== undefined;

/** Reads the page of an attack in every way that we have, and tells what it achieved. Never throws. */
export async function attempt(
  html: string,
  { shown = true, address = 'https://warta-contoh.example/read/20260105/9/1/uji' } = {},
): Promise<Outcome> {
  Reflect.deleteProperty(globalThis, 'attacked');
  performance.clearResourceTimings();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = new XMLSerializer().serializeToString(page);
  const breaches: string[] = [];
  const start = performance.now();
  let took = 0;
  try {
    // On load the page itself is looked at, not a copy.
    detect(page, new URL(address));
    const extraction = extract(page, new URL(address), { force: true });
    took = performance.now() - start;
    if (extraction) {
      const { article } = extraction;
      if (JSON.stringify(structuredClone(extraction)) !== JSON.stringify(extraction)) breaches.push('is no plain data');
      for (const one of addressesIn(article))
        if (!mayLink.test(one)) breaches.push(`the article links to ${one.slice(0, 40)}`);
      if (turning.test(JSON.stringify(article))) breaches.push('the article turns the line');
      if (shown) breaches.push(...inMarkdown(toMarkdown(article)), ...(await inView(article)));
      if (toPlainText(article).includes(strike) && !shownText(html).includes(strike))
        breaches.push('a script is read as words');
    } else breaches.push('nothing is read');
  } catch (error) {
    took = performance.now() - start;
    breaches.push(`throws ${String(error).slice(0, 120)}`);
  }
  if (new XMLSerializer().serializeToString(page) !== before) breaches.push('the page is changed');
  if (struck()) breaches.push('it runs');
  if (Reflect.get({}, 'polluted') !== undefined) breaches.push('every object is changed');
  if (performance.getEntriesByType('resource').some(({ name }) => name.startsWith(evil)))
    breaches.push('something is asked for elsewhere');
  return { breaches: [...new Set(breaches)], took };
}
