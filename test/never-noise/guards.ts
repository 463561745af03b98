/** A condition of the judge: an expression in one file of `src`, and the value that it has where nobody asks it. */
export interface Guard {
  file: string;
  code: string;
  without: string;
}

const verdicts = 'noise/verdicts.ts';
const reading = 'noise/reading.ts';
const textEnd = 'noise/text-end.ts';
const story = 'noise/story.ts';

/** What saves a line of the article from being taken for noise, in words. */
export const guards = {
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
  'running text is never judged': {
    file: verdicts,
    code: 'line.prose || line.wall || line.credit',
    without: 'line.wall || line.credit',
  },
  'a wall is never noise': {
    file: verdicts,
    code: 'line.prose || line.wall || line.credit',
    without: 'line.prose || line.credit',
  },
  'what the site does is never noise': {
    file: verdicts,
    code: 'line.menu ? null : this.#judge(line)',
    without: 'this.#judge(line)',
  },
  'cells and items hold the words of their list': {
    file: verdicts,
    code: 'linkShare(line) < 0.5 && cellTag.test(region.element.tagName)',
    without: 'false',
  },
  'quoted matter is judged by its links alone': { file: verdicts, code: 'this.#isQuoted(region)', without: 'false' },
  'a subhead opens what follows it': { file: verdicts, code: 'opensSection(line, lines)', without: 'false' },
  'a subhead ends no text': { file: textEnd, code: '!opensSection(line, lines)', without: 'true' },
  'a figure is no page mark': { file: verdicts, code: 'isFigure(line, lines)', without: 'false' },
  'a rubric above the headline is no list': {
    file: verdicts,
    code: 'headline?.index === line.index + 1',
    without: 'false',
  },
  'a sentence inside the text needs a second sign': {
    file: verdicts,
    code: '/[.!?]$/.test(line.text)',
    without: 'false',
  },
  'a line of a broken paragraph needs a second sign': {
    file: verdicts,
    code: 'this.#holdsProse(line.region)',
    without: 'false',
  },
  'a likely promo inside the text needs a second sign': {
    file: verdicts,
    code: 'this.#hasSecondSign(line)',
    without: 'true',
  },
  'a label of links has links': { file: verdicts, code: 'this.#isReadAlso(line)', without: 'true' },
  'a sentence with a link in it is more than its link': { file: verdicts, code: 'isSentence(line)', without: 'false' },
  'a link amid the text is the text’s': {
    file: verdicts,
    code: '!this.#isAtEdge(line) || isSentence(line)',
    without: 'false',
  },
  'a call at the edge ends without a full stop': {
    file: verdicts,
    code: '/[.!?:…"”)]$/.test(line.text)',
    without: 'false',
  },
  'a call at the edge names a channel': { file: verdicts, code: '!namesChannel.test(line.text)', without: 'false' },
  'a box with running text is not what its name says': {
    file: verdicts,
    code: 'this.#inStory(line) && this.#holdsProse(region)',
    without: 'false',
  },
  'the text’s own container has no name': {
    file: verdicts,
    code: 'this.#story.regions.includes(region)',
    without: 'false',
  },
  'the headline is never judged': {
    file: 'noise/find-noise.ts',
    code: 'story.headline, findDisclosure',
    without: 'findDisclosure',
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
  'a promo leads nowhere else': { file: verdicts, code: '!first || judged.includes(null)', without: '!first' },
  'credits are never judged': {
    file: verdicts,
    code: 'line.prose || line.wall || line.credit',
    without: 'line.prose || line.wall',
  },
  'a sentence in the box of the headline is its standfirst': {
    file: verdicts,
    code: 'isStandfirst(line, this.#story, lines)',
    without: 'false',
  },
  'a box of links is made of one piece': {
    file: verdicts,
    code: 'line.region.element.tagName !== tag',
    without: 'false',
  },
  'a linked sentence is the text’s': { file: verdicts, code: 'isLinkedSentence(line)', without: 'false' },
  'a photo credit is no call': { file: verdicts, code: 'isPhotoCredit(line.text)', without: 'false' },
  'a call leads to one place': { file: verdicts, code: 'new Set(line.hrefs).size > 1', without: 'false' },
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
  'a wall laid over the page stays': {
    file: 'noise/overlay.ts',
    code: "lines.some(isWall) || isWall(lines.join(' '))",
    without: 'false',
  },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof guards;
