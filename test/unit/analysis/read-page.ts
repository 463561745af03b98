import { judgePage } from '../../../src/analysis/find-noise';
import { survey } from '../../../src/analysis/survey';
import type { Site } from '../../../src/sites/site';

/** A page of an invented paper, not shown anywhere. */
export const parsePage = (body: string, head = '<title>Pasar Lentera Kembali Ramai</title>'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );

/** The page as the engine reads it; an error where it has no running text. */
export function readStory(body: string, head?: string, site: Site | null = null) {
  const page = parsePage(body, head);
  const surveyed = survey(page, site);
  if (!surveyed?.story) throw new Error('the page has no story');
  const { reading, story } = surveyed;
  const { verdicts, noise } = judgePage(page, reading, story, site, false);
  const { lines, regions } = reading;
  return { page, lines, regions, story, verdicts, noise };
}

/** The lines of the text, from the first to the last. */
export function textLines(body: string, head?: string): string[] {
  const { lines, story } = readStory(body, head);
  return lines.slice(story.first, story.last + 1).map(({ text }) => text);
}

/** What the judge says of each line that is noise: "kind, reason: text". */
export function noiseLines(body: string, head?: string): string[] {
  const { lines, verdicts } = readStory(body, head);
  return lines.flatMap(({ text, index }) => {
    const verdict = verdicts[index];
    return verdict ? [`${verdict.kind}, ${verdict.reason.split(':')[0] ?? ''}: ${text}`] : [];
  });
}
