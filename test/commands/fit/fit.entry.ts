import { toPlainText } from '../../../src/export/plain-text';
import { extract } from '../../../src/extract/extract';
import { isDoubtful } from '../../../src/extract/second-opinion';
import type { Reading } from '../../../src/analysis/read-line';
import { locate } from '../../../src/analysis/locate';
import { analyse } from '../../../src/analysis/analyse';
import { weighLines } from '../../../src/analysis/weight';
import { weights as handSet } from '../../../src/analysis/weights';
import { weights } from './weights';

export type Weights = typeof weights;

interface Page {
  page: Document;
  url: URL;
  reading: Reading;
  /** What was read, by the story that was found. */
  texts: Map<string, string>;
}

const pages: Page[] = [];

function textOf({ page, url }: Page): string {
  const extraction = extract(page, url, { force: true, rules: false });
  return extraction ? toPlainText(extraction.article) : '';
}

/** Weights decide where the story is, and nothing else; only where Readability is asked they weigh its lines too. */
function readWith(one: Page): string {
  weighLines(one.reading.lines);
  const story = locate(one.reading, null);
  if (isDoubtful(one.reading, story)) return textOf(one);
  const key = JSON.stringify([
    story?.headline?.index,
    story?.prelude.map(({ index }) => index),
    story?.regions.map((region) => one.reading.regions.indexOf(region)),
    story?.first,
    story?.last,
    story?.end,
  ]);
  const text = one.texts.get(key) ?? textOf(one);
  one.texts.set(key, text);
  return text;
}

const fit = {
  handSet,

  /** Keeps a page, parsed and read once for all weights. */
  add(html: string, url: string) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const reading = analyse(page, null)?.reading;
    if (!reading) throw new Error(`${url} has no body`);
    pages.push({ page, url: new URL(url), reading, texts: new Map() });
  },

  /** The text of every page that was added, read with these weights and without rules. */
  read(values: Weights): string[] {
    Object.assign(weights, values);
    return pages.map(readWith);
  },
};

export type Fit = typeof fit;

Object.assign(globalThis, { fit });
