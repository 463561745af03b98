import type { Article, Lead } from '../article/article';
import type { Block } from '../article/block';
import { blockTexts } from '../article/block-text';
import type { Extraction } from '../article/extraction';
import { inertCopy } from '../dom/inert-copy';
import { countWords, tidy } from '../dom/lines';
import { pageTitles } from '../dom/page-titles';
import { findCodas } from '../noise/coda';
import { judgePage } from '../noise/find-noise';
import { isCaption } from '../noise/prelude';
import type { ReadLine } from '../noise/read-line';
import { survey } from '../noise/survey';
import { siteFor } from '../sites/registry';
import { accessOf } from './access';
import { attribute } from './attribute';
import { toBlocks } from './blocks';
import { cutBody } from './body';
import { findDeck } from './deck';
import { detectIn } from './detect';
import { languageOf } from './language';
import { findOffer } from './offer';
import { pagesOf } from './pages';
import { secondOpinion } from './second-opinion';
import { findTags } from './tags';

export interface ExtractOptions {
  /** Read the page even where it does not look like an article. */
  force?: boolean;
  /** False: as if the registry were empty, in detection too. */
  rules?: boolean;
}

/** The lead figure is said once, above the text; the same picture with a caption of its own says something else. */
const isLead = (block: Block, lead: Lead | null) =>
  block.type === 'figure' &&
  lead !== null &&
  block.src !== null &&
  block.src === lead.src &&
  (block.caption === null || lead.caption !== null || lead.credit !== null);

const toParagraph = ({ text }: ReadLine): Block => ({ type: 'paragraph', content: [{ text }] });

/**
 * Reads the article of a page: detect, read, attribute, judge, cut the body free, build blocks. Synchronous; the page is
 * not changed, all work is done on an inert copy (`cloneNode` makes a document without a browsing context).
 * Null when the page is no article, unless `force`; null also where no running text is found.
 */
export function extract(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  const site = options.rules === false ? null : siteFor(url);
  const copy = inertCopy(page);
  const surveyed = survey(copy, site);
  if (!surveyed) return null;
  const detection = detectIn(copy, url, site, surveyed);
  const { reading: own, story: found } = surveyed;
  const other = found?.layout ? null : secondOpinion(copy, own, found);
  const { reading, story } = other ?? { reading: own, story: found };
  if (!story || (!detection.article && !options.force)) return null;

  const { lines } = reading;
  // What is around the text stands in the page itself, whoever read the text.
  const shown = other?.place ?? { lines, story };
  const { headline } = shown.story;
  const { attribution, lead, taken } = attribute(copy, url, site, shown);
  const { verdicts, disclosure, noise } = judgePage(reading.regions[0]?.element ?? copy, reading, story, site, false);
  const standfirst = findDeck(shown.lines, shown.story, site, taken) ?? (other && findDeck(lines, story, site, taken));
  const deck = standfirst === disclosure ? null : standfirst;
  const codas = findCodas(lines, story);
  const pages = pagesOf(shown.lines, shown.story, url);
  const offer = findOffer(own.lines, site, url);
  const tags = findTags(copy, shown.lines, shown.story, site);
  const said = new Set([story.headline, disclosure, ...story.prelude, ...codas]);
  const isSaid = (line: ReadLine) =>
    said.has(line) || (taken.has(line) && (!line.prose || line.index <= story.first)) || line.text === deck?.text;
  const body = cutBody({ lines, story, verdicts, noise }, url, isSaid);
  const blocks = toBlocks(body.roots, url).filter((block) => !isLead(block, lead));
  const isTold = (line: ReadLine) =>
    line === disclosure || line.text === deck?.text || isCaption(line, lines) || taken.has(line);
  blocks.unshift(...story.prelude.filter((line) => line.prose && !isTold(line)).map(toParagraph));
  blocks.push(...codas.map(toParagraph));
  const text = blockTexts(blocks).join('\n');

  const article: Article = {
    title: headline?.text ?? pageTitles(copy)[0] ?? '',
    deck: deck?.text ?? null,
    attribution,
    lead,
    blocks,
    related: body.related.filter(({ href }) => href !== offer?.href),
    tags,
    offer,
    access: accessOf(shown.lines, shown.story),
    disclosure: disclosure?.text ?? null,
    pages,
    language: languageOf(copy, text),
    wordCount: countWords(tidy(text)),
  };
  return { article, removals: body.removals, detection };
}
