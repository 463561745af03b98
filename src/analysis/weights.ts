/**
 * The numbers that decide where a text is: what lines weigh, what breaks cost, and what speaks against a candidate. Words of
 * running text are the unit. `npm run fit` tries others.
 */
export const weights = Object.freeze({
  /** Lines: a paragraph counts for no more words than these. */
  longestParagraph: 80,
  /** Share of its words that a short line of the text is worth. */
  shortLine: 0.5,
  /** A line in the margin. */
  aside: -3,
  /** A line of links whose wording says what it is: promos stand in every text. */
  promo: -1,
  /** Any other line of links. */
  links: -4,
  /** Any other line. */
  other: -1,

  /** Breaks: after this many words the headline of a next story always ends the text. */
  nextStory: 40,
  /** Before paragraphs with other markup in another place, … */
  strange: 30,
  /** … and this times the square of the words read: a long text seldom continues elsewhere. */
  strangeGrowth: 0.02,
  /** Before paragraphs in a box beside those read, for each word read. */
  beside: 0.5,
  /** Credits or a copyright claim before more of the same paragraphs, for each word read. */
  closing: 0.5,
  /** Any other break before more of the same paragraphs. */
  break: 30,
  /** Lines of furniture in a row that are no break yet. */
  widestGap: 12,

  /** Labels: a line that stands in the text, or around it, is that, … */
  place: 1,
  /** … unless a sign says that it is noise; a doubt speaks as much against it, … */
  sign: 2,
  /** … and nothing speaks against what is certain. */
  certain: 9,

  /** Candidates: what is left of the weight of a single line of text, … */
  alone: 0.5,
  /** … of a text above the headline, … */
  aboveHeadline: 0.25,
  /** … and the power of the share that a text has of all words from the headline on. */
  skipped: 6,
});
