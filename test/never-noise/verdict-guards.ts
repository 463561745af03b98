import type { Guard } from './guard';

const verdicts = 'noise/verdicts.ts';

/** What saves a line when it is judged with its neighbours. */
export const verdictGuards = {
  'running text is never judged': {
    file: verdicts,
    code: 'line.prose || line.wall || line.credit',
    without: 'line.wall || line.credit',
  },
  'a notice is more than the name of its box': { file: verdicts, code: 'isNotice(line)', without: 'false' },
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
    code: 'this.#prose(line.region) > 0',
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
    code: 'this.#inStory(line) && this.#prose(region) > 0',
    without: 'false',
  },
  'the text’s own container has no name': {
    file: verdicts,
    code: 'this.#story.regions.includes(region)',
    without: 'false',
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
  'what readers wrote is no comment inside the text': {
    file: verdicts,
    code: "named.kind === 'comments' && this.#inStory(line)",
    without: 'false',
  },
  'a call leads to one place': { file: verdicts, code: 'new Set(line.hrefs).size > 1', without: 'false' },
} as const satisfies Record<string, Guard>;
