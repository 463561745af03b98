import type { Article } from '../article/article';
import type { Block } from '../article/block';
import { blockTexts } from '../article/block-text';
import type { Extraction } from '../article/extraction';
import { inertCopy, type Unseen } from '../dom/inert-copy';
import { countWords } from '../article/tidy-text';
import { tidy } from '../dom/lines';
import { noiseIn } from '../analysis/find-noise';
import { isTeaserOf } from '../analysis/deck';
import { addSign, certain, isFact, kindOf } from '../analysis/label';
import { labelLines } from '../analysis/labels';
import type { ReadLine } from '../analysis/read-line';
import { siteFor } from '../sites/registry';
import { accessOf } from './access';
import { attribute } from './attribute';
import { toBlocks } from './blocks';
import { cutBody } from './body';
import { detectArticle } from '../analysis/detect';
import { followingStories } from './following-stories';
import { galleriesBeside } from './galleries-beside';
import { languageOf } from './language';
import { findOffer } from './offer';
import { readPager } from './other-parts';
import { pagesOf, withUnfolded } from './pages';
import { printSigns } from './print-signs';
import { leftOut, secondOpinion } from './second-opinion';
import { seeText } from './seen-text';
import { findTags } from './tags';
import { withoutLead } from './without-lead';

export interface ExtractOptions {
  /** Read the page even where it does not look like an article. */
  force?: boolean;
  /** False: as if the registry were empty, in detection too. */
  rules?: boolean;
}

const toParagraph = ({ text }: ReadLine): Block => ({ type: 'paragraph', content: [{ text }] });

/**
 * Reads the article of a page: detect, read, attribute, judge, cut the body free, build blocks. Synchronous; the page is
 * not changed, all work is done on an inert copy (`cloneNode` makes a document without a browsing context).
 * Null when the page is no article, unless `force`; null also where no running text is found.
 */
export function extract(page: Document, url: URL, options: ExtractOptions = {}): Extraction | null {
  const site = options.rules === false ? null : siteFor(url);
  const unseen: Unseen = new Map();
  const copy = inertCopy(page, unseen);
  const notes = printSigns(copy);
  const { analysed, isLocked, unfolded } = seeText(copy, unseen, site);
  if (!analysed) return null;
  const detection = detectArticle(copy, url, site, analysed);
  const { reading: own, story: found } = analysed;
  const other = found?.layout ? null : secondOpinion(copy, own, found);
  const { reading, story } = other ?? { reading: own, story: found };
  if (!story || (!detection.article && !options.force)) return null;

  const { lines } = reading;
  // What is around the text stands in the page itself, whoever read the text.
  const shown = other?.place ?? { ...reading, story };
  const labels = labelLines(reading, story);
  const shownLabels = other ? labelLines(shown, shown.story) : labels;
  const { title, deck, attribution, lead } = attribute(copy, url, site, shown, shownLabels);
  const disclosure = lines.find(({ index }) => labels[index]?.label === 'disclosure') ?? null;
  const codas = lines.filter(({ index }) => labels[index]?.label === 'note');
  // Readability may have left it in the text.
  if (other) for (const line of lines) if (line.text === deck) addSign(labels, line, certain('deck', 'standfirst'));
  const noise = noiseIn(reading.regions[0]?.element ?? copy, reading, story, labels, site);
  const pager = readPager(copy, url);
  const pages = withUnfolded(pagesOf(shown.lines, shown.story, pager), pager.parts, unfolded);
  const offer = findOffer(own.lines, site, url);
  const tags = findTags(copy, shown.lines, shown.story, site);
  const body = cutBody({ lines, story, labels, noise }, url);
  const isOther = ({ index, aside, menu, linkWords }: ReadLine) =>
    aside || menu || (linkWords > 0 && kindOf(labels[index]) !== null);
  const { above, below } = other ? { above: [], below: [] } : galleriesBeside(story, lines, isOther, url);
  const all = [...above, ...toBlocks(body.roots, url, body.credits), ...below];
  const blocks = lead ? withoutLead(all, lead) : all;
  // Of several standfirsts one is the deck; the others open the text.
  const isText = (line: ReadLine) =>
    line.prose && labels[line.index]?.label === 'deck' && line.text !== deck && !isTeaserOf(line, lines, story);
  blocks.unshift(...story.prelude.filter(isText).map(toParagraph));
  blocks.push(...codas.map(toParagraph), ...toBlocks([notes], url));
  const text = blockTexts(blocks).join('\n');

  const article: Article = {
    title,
    deck,
    attribution,
    publisherKind: site?.kind ?? 'news-site',
    lead,
    blocks,
    related: body.related.filter(({ href }) => href !== offer?.href),
    following: followingStories(shown.lines, shown.story, url),
    tags,
    offer,
    access: isLocked ? 'teaser' : accessOf(shown.lines, shown.story),
    disclosure: disclosure?.text ?? null,
    pages,
    parts: pages?.joined ? null : pager.parts,
    language: languageOf(copy, text),
    wordCount: countWords(tidy(text)),
  };
  const dropped = other ? leftOut(other, own, found, ({ index }) => isFact(shownLabels[index])) : [];
  return { article, removals: [...body.removals, ...dropped], detection };
}
