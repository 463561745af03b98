import { render } from 'preact';
import type { Article } from '../../src/article/article';
import { picturesOf } from '../../src/export/pictures-of';
import { toPlainText } from '../../src/export/plain-text';
import { detect } from '../../src/extract/detect';
import { extract } from '../../src/extract/extract';
import { ArticleView } from '../../src/ui/components/article-view';
import { SpeechContext } from '../../src/ui/language/language-context';
import { speechIn } from '../../src/ui/language/speech-in';
import { evil, strike } from './attack';
import { deceptions } from './deceptions';
import { addressesIn, exportBreaches } from './exported';
import { mayLink, treeBreaches } from './marked-up';

/** What an attack came to: `breaches` names each thing that it achieved. */
export interface Outcome {
  breaches: string[];
  /** Milliseconds of `extract`. */
  took: number;
}

/** Chromium keeps and sends nothing that is 100 values deep: it puts null there. */
const keptDepth = 90;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

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
  const breaches = treeBreaches(root, 'the popup');
  render(null, root);
  root.remove();
  return breaches;
}

/** What a page says in words, in its attributes too; scripts and styles are none. */
function shownText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of page.querySelectorAll('script, style, template')) silent.remove();
  const names = ['alt', 'title', 'alttext'].flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((named) => named.getAttribute(name)),
  );
  return [page.documentElement.textContent, ...names].join(' ');
}

/** Whether an attack has run, here or in the window of its page. */
const struck = (page: Document): boolean =>
  [globalThis, page.defaultView ?? {}].some((world) => Reflect.get(world, 'attacked') !== undefined);

/** As browsers open it, mostly without its scripts: its fields' names stand in the place of the document's own only in such a page. */
async function openLive(html: string, scripts: boolean): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin', ...(scripts ? ['allow-scripts'] : []));
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

/** Reads the page of an attack in every way that we have, and tells what it achieved. Never throws. */
export async function attempt(
  html: string,
  { shown = true, live = false, scripts = false, address = 'https://warta-contoh.example/read/20260105/9/1/uji' } = {},
): Promise<Outcome> {
  Reflect.deleteProperty(globalThis, 'attacked');
  performance.clearResourceTimings();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  Reflect.deleteProperty(Object.prototype, 'polluted');
  const page = live ? await openLive(html, scripts) : parsed;
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
      for (const one of picturesOf(article))
        if (one.startsWith(evil) || !/^https:\/\/[^/:]+\.example\//.test(one))
          breaches.push(`the article shows ${one}`);
      if (depthOf(extraction) > keptDepth) breaches.push('the article is deeper than a browser keeps');
      breaches.push(...deceptions(article, new URL(address)));
      if (shown) {
        const selected = parsed.body.textContent.slice(0, 20_000);
        breaches.push(...exportBreaches(article, selected), ...(await inView(article)));
      }
      if (toPlainText(article).includes(strike) && !shownText(html).includes(strike))
        breaches.push('a script is read as words');
    } else breaches.push('nothing is read');
  } catch (error) {
    took = performance.now() - start;
    breaches.push(`throws ${String(error).slice(0, 120)}`);
  }
  if (new XMLSerializer().serializeToString(page) !== before) breaches.push('the page is changed');
  if (Reflect.has(globalThis, Symbol.for('bening.read'))) breaches.push('our script takes itself for begun');
  if (struck(page)) breaches.push('it runs');
  if (Reflect.get({}, 'polluted') !== undefined) breaches.push('every object is changed');
  if (performance.getEntriesByType('resource').some(({ name }) => name.startsWith(evil)))
    breaches.push('something is asked for elsewhere');
  for (const frame of document.querySelectorAll('body > iframe')) frame.remove();
  return { breaches: [...new Set(breaches)], took };
}
