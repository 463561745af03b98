import { describe } from '../../../src/analysis/describe';
import { labellingPage, noiseIn } from '../../../src/analysis/find-noise';
import { kindOf, reasonFor } from '../../../src/analysis/label';
import { analyse } from '../../../src/analysis/analyse';
import { atOnce } from '../../../src/analysis/steps';
import { readLines } from '../../../src/dom/lines';
import type { Site } from '../../../src/sites/site';

/** A page of an invented paper, not shown anywhere. */
export const parsePage = (body: string, head = '<title>Pasar Lentera Kembali Ramai</title>'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** What the lines of a page are made of. */
export const describePage = (body: string) => describe(readLines(parsePage(body).body));

/** The page as the engine reads it; an error where it has no running text. */
export function readStory(body: string, head?: string, site: Site | null = null) {
  const page = parsePage(body, head);
  const analysed = analyse(page, site);
  if (!analysed?.story) throw new Error('the page has no story');
  const { reading, story } = analysed;
  const labels = atOnce(labellingPage(reading, story));
  const noise = noiseIn(page, reading, story, labels, site);
  const { lines, regions } = reading;
  return { page, lines, regions, story, labels, noise };
}

/** The lines of the text, from the first to the last. */
export function textLines(body: string, head?: string): string[] {
  const { lines, story } = readStory(body, head);
  return lines.slice(story.first, story.last + 1).map(({ text }) => text);
}

/** What the judge says of each line that is noise: "kind, reason: text". */
export function noiseLines(body: string, head?: string): string[] {
  const { lines, labels } = readStory(body, head);
  return lines.flatMap(({ text, index }) => {
    const own = labels[index];
    return own && kindOf(own) ? [`${own.label}, ${reasonFor(own).split(':')[0] ?? ''}: ${text}`] : [];
  });
}
