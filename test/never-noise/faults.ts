import { blockTexts } from '../../src/article/block-text';
import { noiseKinds } from '../../src/article/noise-kind';
import { clean } from '../../src/cleanup/clean';
import { detect } from '../../src/extract/detect';
import { extract } from '../../src/extract/extract';
import { findNoise } from '../../src/analysis/find-noise';

const address = new URL('https://warta-contoh.example/read/20260105/7/41/pasar-lentera-kembali-ramai');

/** The strictest that a reader can ask for. */
const allKinds = Object.fromEntries(noiseKinds.map((kind) => [kind, true]));

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Shows a page without its scripts in a window of its own. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  frame.srcdoc = `<!doctype html>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

const isOurs = (element: Element | null) => {
  const nearest = element?.closest('[data-ours], [data-noise]');
  return nearest?.hasAttribute('data-ours') ?? false;
};

/** The article's lines as a browser shows them, without those of some elements. */
function ownLines(page: Document, except: string): string[] {
  const others = [...page.querySelectorAll(except)];
  for (const element of others) element.setAttribute('hidden', '');
  const whole = [...page.querySelectorAll<HTMLElement>('[data-ours]')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const lines = whole.flatMap((element) => element.innerText.split(/[\n\t]+/)).map(squeeze);
  for (const element of others) element.removeAttribute('hidden');
  return lines.filter((line) => line !== '');
}

const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => squeeze(textContent ?? ''));

const signals = (page: Document) =>
  detect(page, address)
    .because.map(({ signal, weight, detail }) => `${signal} ${weight} (${detail})`)
    .join(', ');

/** Whether everything in an element is to be seen. */
const isWhole = (element: Element) =>
  [element, ...element.querySelectorAll('*')].every((one) => one.checkVisibility({ visibilityProperty: true }));

/** Lines that stand in a text less often than they should. */
const lostOf = (lines: readonly string[], text: string) =>
  [...new Set(lines)].filter((line) => text.split(line).length - 1 < lines.filter((other) => other === line).length);

/** What the judge, the cleanup and the extraction do wrong with a page; empty where all is well. */
export async function faultsOf(html: string): Promise<string[]> {
  const frame = await show(html);
  const page = frame.contentDocument;
  if (!page) throw new Error('the page did not load');
  const marked = [...page.querySelectorAll('[data-noise]')];
  const folded = texts(page.querySelectorAll('[data-folded] p'));
  const walls = [...page.querySelectorAll('[data-wall]')];
  const lines = ownLines(page, '[data-noise], [data-either]');

  const extraction = extract(page, address);
  const { article } = extraction ?? {};
  const read = article
    ? squeeze(
        [
          article.title,
          article.deck,
          article.lead?.caption,
          article.lead?.credit,
          article.disclosure,
          ...blockTexts(article.blocks),
        ].join('\n'),
      )
    : '';
  const judged = findNoise(page, null).filter(
    ({ element }) =>
      isOurs(element) ||
      [...element.querySelectorAll('[data-ours]')].some((one) => squeeze(one.textContent ?? '') !== ''),
  );
  const before = ownLines(page, '[data-noise]');
  clean(page, address, { kinds: allKinds });
  const after = new Set(ownLines(page, '[data-noise]'));
  const standing = marked.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const gone = walls.filter((wall) => !isWhole(wall));
  frame.remove();
  return [
    ...(article ? [] : [`taken for no article: ${signals(page)}`]),
    ...texts(judged.map(({ element }) => element)).map((text, at) => `judged noise (${judged[at]?.reason}): ${text}`),
    ...before.filter((line) => !after.has(line)).map((line) => `hidden: ${line}`),
    ...texts(gone).map((text) => `wall or function of the site hidden: ${text}`),
    ...lostOf([...lines, ...folded], read).map((line) => `lost: ${line}`),
    ...texts(standing).map((text) => `noise that stands: ${text}`),
    ...texts(marked)
      .filter((text) => text !== '' && read.includes(text) && !lines.some((line) => line.includes(text)))
      .map((text) => `noise in the text: ${text}`),
  ];
}
