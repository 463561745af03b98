import type { Guard } from './guard';
import { verdictGuards } from './verdict-guards';

const reading = 'noise/reading.ts';
const textEnd = 'noise/text-end.ts';
const story = 'noise/story.ts';
const boxes = 'noise/boxes.ts';

/** What saves a line of the article from being taken for noise, in words. */
export const guards = {
  ...verdictGuards,
  'a quotation is speech': { file: 'noise/judge-line.ts', code: 'isQuoted(text)', without: 'false' },
  'a report is speech': { file: 'noise/judge-line.ts', code: 'isReport(text)', without: 'false' },
  'a wall is known by any of its sentences': {
    file: 'noise/judge-line.ts',
    code: 'isWallWithin(plain)',
    without: 'walls.match(plain) !== null',
  },
  'a caption says what is seen': { file: reading, code: 'isCaption(line)', without: 'false' },
  'paragraphs of one and the same link are prose': { file: reading, code: 'open.size === 0', without: 'true' },
  'a sentence about walls is no wall': { file: reading, code: 'isAboutWalls(line, read)', without: 'false' },
  'a box amid the text is text': { file: reading, code: 'isInText(region, lines)', without: 'false' },
  'a place that holds most of the text is no margin': {
    file: reading,
    code: '(prose === 0 || prose * 2 < all || (place.surelyAside && prose * 10 < all * 9))',
    without: 'true',
  },
  'what is folded away is prose': {
    file: reading,
    code: '(prose === 0 && isHidden(element))',
    without: 'isHidden(element)',
  },
  'a subhead ends no text': { file: textEnd, code: '!opensSection(line, lines)', without: 'true' },
  'the headline is never judged': {
    file: 'noise/find-noise.ts',
    code: 'story.headline, disclosure',
    without: 'disclosure',
  },
  'a headline may be one word': { file: 'noise/headline.ts', code: '!isWholeTitle', without: 'true' },
  'a disclosure beside the headline labels no advertisement': {
    file: 'noise/disclosure.ts',
    code: 'Math.abs(line.index - story.headline.index) <= 2',
    without: 'false',
  },
  'a banner stands around the text as well': { file: 'noise/repetition.ts', code: 'around >= 2', without: 'true' },
  'a banner leads to one place': { file: 'noise/repetition.ts', code: 'targets.size === 1', without: 'true' },
  'a photo credit is no banner': { file: 'noise/repetition.ts', code: 'isPhotoCredit(text)', without: 'false' },
  'what the headline says is no banner': {
    file: 'noise/repetition.ts',
    code: 'groups.delete(normalise(story.headline.text))',
    without: 'false',
  },
  'cells repeat themselves': {
    file: 'noise/repetition.ts',
    code: 'quiet.has(line.region.element.tagName.toUpperCase())',
    without: 'false',
  },
  'the headline’s words in a line end a text only where little follows': {
    file: textEnd,
    code: "marker === 'list' || marker === 'again'",
    without: "marker === 'again') return true; if (marker === 'list'",
  },
  'a copyright line has a year or a sign': {
    file: textEnd,
    code: '(?=.*(?:©|\\b\\d{4}\\b|dilindungi|reserved))',
    without: '',
  },
  'a source ends no text': { file: textEnd, code: 'return rest === 0', without: 'return restWords < read' },
  'credits end a text only where little follows': {
    file: textEnd,
    code: 'restWords < read && (rest < 3 || restWords < read / 2)',
    without: 'true',
  },
  'an announced list is no gap': {
    file: textEnd,
    code: 'isFurniture(line) && !announced',
    without: 'isFurniture(line)',
  },
  'an announced list costs nothing': { file: 'noise/body-region.ts', code: 'if (announced) return 0;', without: '' },
  'short paragraphs beside running text are text': {
    file: 'noise/body-region.ts',
    code: 'containers.has(line.region.parent)',
    without: 'false',
  },
  'a single paragraph goes on in the short ones beside it': {
    file: 'extract/extract.ts',
    code: 'withShortNeighbours(story, lines, verdicts)',
    without: 'story',
  },
  'a colon announces what ends the text': {
    file: story,
    code: 'text.slice(Math.max(0, lastProse)).some(announces)',
    without: 'false',
  },
  'a linked sentence is no headline': {
    file: story,
    code: '!isLinkedSentence(line)',
    without: 'true',
  },
  'what closes the container is the text’s': {
    file: story,
    code: 'index <= lastProse || !(line.aside || line.wording || isLinkedHeadline(line))',
    without: 'index <= lastProse',
  },
  'a credit names somebody': { file: 'noise/credit-line.ts', code: 'isSpeech(text)', without: 'false' },
  'data of a work are no credits': { file: 'noise/credit-line.ts', code: 'ofWork.test(near.text)', without: 'false' },
  'a correction closes the text wherever it stands': {
    file: 'noise/coda.ts',
    code: 'notice.test(line.text)',
    without: 'false',
  },
  'initials close the text': { file: 'noise/coda.ts', code: 'line === signed', without: 'false' },
  'a table before the first sentence opens the text': {
    file: 'extract/body.ts',
    code: 'boxOf(line) !== boxOf(first)',
    without: 'holder(line) !== holder(first)',
  },
  'a source amid the text stays with its table': {
    file: 'extract/body.ts',
    code: 'line.index < lastProse',
    without: 'false',
  },
  'a disclosure is raised': { file: 'noise/disclosure.ts', code: 'sentence.test(line.text)', without: 'false' },
  'running text is no banner': {
    file: 'noise/repetition.ts',
    code: 'line.words > 16 || line.prose',
    without: 'line.words > 16',
  },
  'a correction is no margin': {
    file: 'extract/body.ts',
    code: 'line.index <= story.last && isNotice(line)',
    without: 'false',
  },
  'a wall keeps its button': {
    file: reading,
    code: 'inside.wall = true',
    without: 'inside.wall = inside.wall && true',
  },
  'what leads on to the rest of the text stays': {
    file: 'noise/find-noise.ts',
    code: 'verdict && leadsOn(line, verdict)',
    without: 'false',
  },
  'a page mark is in no rail': { file: boxes, code: 'pageMark.test(line.text)', without: 'false' },
  'a correction is in no rail': { file: boxes, code: 'isNotice(line)', without: 'false' },
  'initials are in no rail': { file: boxes, code: "line.text.startsWith('(')", without: 'false' },
  'a caption is in no rail': {
    file: boxes,
    code: "line.region.element.tagName === 'FIGCAPTION'",
    without: 'false',
  },
  'a rail leads to stories': { file: boxes, code: '!noStory.test(href)', without: 'true' },
  'a rail is worded like headlines': { file: boxes, code: 'stories * 2 >= links(region)', without: 'true' },
  'the text’s own container holds no rail': {
    file: boxes,
    code: 'start >= part.start && end <= part.end',
    without: 'false',
  },
  'talk of subscriptions offers one': { file: boxes, code: 'offered(region) > 0', without: 'true' },
  'a wall laid over the page stays': {
    file: 'noise/overlay.ts',
    code: "lines.some(isWall) || isWall(lines.join(' '))",
    without: 'false',
  },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
