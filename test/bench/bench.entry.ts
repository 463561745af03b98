import { Readability } from '@mozilla/readability';
import { clean } from '../../src/cleanup/clean';
import type { Cleanup } from '../../src/cleanup/live-page';
import { analyse } from '../../src/analysis/analyse';
import { detectPage } from '../../src/analysis/detect';
import { extract } from '../../src/extract/extract';
import { isDoubtful } from '../../src/extract/second-opinion';
import { pageSettings } from '../../src/settings/page-settings';
import { defaultSettings } from '../../src/settings/settings';
import { siteFor } from '../../src/sites/registry';
import type { Site } from '../../src/sites/site';

/** One thing that is timed; what is done before and after it is outside of the clock. */
interface Task {
  before?: () => Document;
  run: (page: Document) => unknown;
  /** How often it runs within one measurement, where once is too short for the clock. */
  repeat?: number;
  after?: () => void;
}

const general = JSON.stringify(defaultSettings);
const site = JSON.stringify({
  kinds: { promo: true },
  hide: Array.from({ length: 20 }, (_, n) => ({ selector: `aside .kotak-umpama-${n} > p`, text: '', made: '' })),
});

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Puts a page into this very window, where it has a layout. Scripts that DOMParser has seen never run. */
function show(html: string): Document {
  document.replaceChild(document.adoptNode(parse(html).documentElement), document.documentElement);
  return document;
}

/** The least that anybody who judges a page must do: go through it once and read every text. */
function walk(page: Document): number {
  let characters = 0;
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) if (walker.currentNode instanceof Text) characters += walker.currentNode.data.trim().length;
  return characters;
}

function tasksOf(page: Document, shown: Document, url: URL): Record<string, Task> {
  let cleanup: Cleanup | null = null;
  return {
    readability: { before: () => page.cloneNode(true) as Document, run: (copy) => new Readability(copy).parse() },
    walk: { before: () => shown, run: walk, repeat: 10 },
    clean: {
      // The page's own layout is the browser's work, with us or without: what an undo before left to do is done here.
      before: () => {
        shown.body.getBoundingClientRect();
        return shown;
      },
      run: (target) => {
        const { detection, analysed } = detectPage(target, url);
        cleanup = detection.article ? clean(target, url, { analysed }) : null;
      },
      after: () => cleanup?.stop(),
    },
    // The same for a reader who chose something of every kind, and has twenty rules of her own for this site.
    chosen: {
      before: () => {
        shown.body.getBoundingClientRect();
        return shown;
      },
      run: (target) => {
        const { kinds, hide } = pageSettings(JSON.parse(general), JSON.parse(site));
        const { detection, analysed } = detectPage(target, url);
        cleanup = detection.article ? clean(target, url, { analysed, kinds, own: hide }) : null;
      },
      after: () => cleanup?.stop(),
    },
    extract: { run: (target) => extract(target, url, { force: true }) },
    general: { run: (target) => extract(target, url, { force: true, rules: false }) },
  };
}

function shuffled<T>(entries: T[]): T[] {
  const mixed = [...entries];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}

const median = (times: number[]): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Median milliseconds of every task on one page; all are warmed up, and take turns in a new order each round. */
function time(html: string, address: string, rounds: number): Record<string, number> {
  const page = parse(html);
  const tasks = tasksOf(page, show(html), new URL(address));
  const times: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round++) {
    for (const [name, { before, run, repeat = 1, after }] of shuffled(Object.entries(tasks))) {
      const input = before?.() ?? page;
      const start = performance.now();
      for (let turn = 0; turn < repeat; turn++) run(input);
      const spent = (performance.now() - start) / repeat;
      after?.();
      if (round >= 0) (times[name] ??= []).push(spent);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, spent]) => [name, median(spent)]));
}

/** Whether Readability is asked for a second opinion on a page, with the rule of its site and without. */
function asked(html: string, address: string): { extract: boolean; general: boolean } {
  const page = parse(html);
  const isAsked = (site: Site | null) => {
    const analysed = analyse(page, site);
    return analysed !== null && !analysed.story?.layout && isDoubtful(analysed.reading, analysed.story);
  };
  return { extract: isAsked(siteFor(new URL(address))), general: isAsked(null) };
}

/** The same page with everything in its body as many times as said. */
function multiplied(html: string, times: number): string {
  const page = parse(html);
  const children = [...page.body.children];
  for (let copy = 1; copy < times; copy++) page.body.append(...children.map((child) => child.cloneNode(true)));
  return page.documentElement.outerHTML;
}

Object.assign(globalThis, { bench: { time, asked, multiplied } });

export type Bench = { time: typeof time; asked: typeof asked; multiplied: typeof multiplied };
