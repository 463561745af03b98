import { blockTexts } from '../../src/article/block-text';
import { noiseKinds } from '../../src/article/noise-kind';
import { clean } from '../../src/cleanup/clean';
import { extract } from '../../src/extract/extract';

const allKinds = Object.fromEntries(noiseKinds.map((kind) => [kind, true]));

/** Puts other paragraphs in the place of a page's own, between its boxes as evenly as they go. */
function pour(page: Document, title: string, paragraphs: readonly string[]): Element[] {
  const body = page.querySelector('article.detailsContent');
  const headline = page.querySelector('h1.detailsTitleCaption');
  if (!body || !headline) throw new Error('the template has no article');
  headline.textContent = title;
  page.title = title;
  for (const own of body.querySelectorAll(':scope > p')) own.remove();
  const boxes = [...body.children];
  const step = Math.ceil(paragraphs.length / (boxes.length + 1));
  return paragraphs.map((text, at) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = text;
    body.insertBefore(paragraph, boxes[Math.floor(at / step)] ?? null);
    return paragraph;
  });
}

/** An article poured into a template and shown, as both engines see it: the text that is read, and which paragraphs are hidden. */
async function see(template: string, url: string, title: string, paragraphs: readonly string[], rules: boolean) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1200px; height: 800px';
  // Nothing is loaded: the template's pictures are nowhere.
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">${template}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame shows no page');
  const poured = pour(page, title, paragraphs);
  // As the popup reads: three of the articles have a paragraph or two, too few to be known for one.
  const extraction = extract(page, new URL(url), { rules, force: true });
  const cleanup = clean(page, new URL(url), { rules, kinds: allKinds });
  const hidden = poured
    .filter((paragraph) => !paragraph.checkVisibility({ visibilityProperty: true }))
    .map(({ textContent }) => textContent ?? '');
  const removed = cleanup.removals.length;
  frame.remove();
  return { text: extraction ? blockTexts(extraction.article.blocks).join('\n\n') : '', hidden, removed };
}

const pourer = { see };

export type Pourer = typeof pourer;

Object.assign(globalThis, { pourer });
