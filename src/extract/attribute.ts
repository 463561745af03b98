// Interim, so that the engine runs: helper E replaces this file (keep the call's shape or change extract.ts with it).
import type { Lead } from '../article/article';
import type { Attribution } from '../article/attribution';
import type { ReadLine } from '../noise/reading';
import type { Story } from '../noise/story';
import type { Site } from '../sites/site';

export function attribute(
  _copy: Document,
  _url: URL,
  _site: Site | null,
  _read: { lines: readonly ReadLine[]; story: Story },
): { attribution: Attribution; lead: Lead | null } {
  return {
    attribution: { publisher: null, authors: null, reporters: null, editors: null, contributors: null, photographers: null, agency: null, dateline: null, published: null, modified: null, canonical: null },
    lead: null,
  };
}
