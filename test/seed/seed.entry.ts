import { blockTexts } from '../../src/article/block-text';
import { clean } from '../../src/cleanup/clean';
import { extract } from '../../src/extract/extract';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Shows a page without its scripts, its pictures and its frames. */
async function show(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 900px';
  frame.srcdoc = html.replace(/(?<=<(?:img|iframe|link)\b[^>]*?)\s(?:src|href)=/g, ' data-unloaded=');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** A page as Bening reads it, and the lines of it that a reader sees before and after it was cleaned. */
async function read(html: string, url: string, rules: boolean) {
  const address = new URL(url);
  const extraction = extract(new DOMParser().parseFromString(html, 'text/html'), address, { rules });
  const frame = await show(html);
  const page = frame.contentDocument;
  if (!page) throw new Error('the page did not load');
  const linesOf = (element: HTMLElement) =>
    element.innerText
      .split('\n')
      .map(squeeze)
      .filter((line) => line !== '');
  const lines = () => linesOf(page.body);
  const before = lines();
  const menu = [...page.querySelectorAll<HTMLElement>('.menuPanelItem, .networkItem, .footerLink')].flatMap(linesOf);
  clean(page, address, { rules });
  const after = lines();
  frame.remove();
  const article = extraction?.article ?? null;
  return { article, texts: article ? blockTexts(article.blocks).map(squeeze) : [], before, after, menu };
}

const seed = { read };

export type Seed = typeof seed;

Object.assign(globalThis, { seed });
