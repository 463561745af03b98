/** @typedef {import('./look.mjs').Look} Look */
/** @typedef {import('./look.mjs').Place} Place */
/** @typedef {import('../gate/pages.mjs').Truth} Truth */

/**
 * @typedef {object} Verdict What became of one page.
 * @property {string[]} left Noise lines that are still seen, whole, somewhere.
 * @property {number} counted Noise lines that the page shows without Bening, those left out not counted.
 * @property {Partial<Record<Place, string[]>>} leftOut Noise lines that stand in parts of the page that are its own.
 * @property {string[]} never Noise lines that the page never shows, or that are words of the article too.
 * @property {string[]} hidden Paragraphs that were seen and are not.
 * @property {number} paragraphs How many were seen.
 * @property {string[]} hiddenFacts Title, deck, caption, credit and names of those who made it: seen before, and now nowhere.
 * @property {number} facts How many were seen.
 */

const lettersOf = (/** @type {string} */ text) => (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join('');

/** Finds texts among the words of a page, wherever its elements part them. */
class Finder {
  #letters;
  /** @type {Map<number, number>} Which word begins at a letter. */
  #starts = new Map();

  /** @param {readonly string[]} words */
  constructor(words) {
    this.#letters = words.join('');
    let at = 0;
    for (const [index, word] of words.entries()) {
      this.#starts.set(at, index);
      at += word.length;
    }
    this.#starts.set(at, words.length);
  }

  /** Every place where a text stands: from a word up to, not with, another. @param {string} text @returns {[number, number][]} */
  find(text) {
    const letters = lettersOf(text);
    /** @type {[number, number][]} */
    const found = [];
    if (letters === '') return found;
    for (let at = this.#letters.indexOf(letters); at >= 0; at = this.#letters.indexOf(letters, at + 1)) {
      const [from, to] = [this.#starts.get(at), this.#starts.get(at + letters.length)];
      if (from !== undefined && to !== undefined) found.push([from, to]);
    }
    return found;
  }
}

/** Judges what Bening did to a page by what was seen of it without Bening. @param {Truth} truth @param {Look} without @param {Look} cleaned @returns {Verdict} */
export function judgePage(truth, without, cleaned) {
  const finder = new Finder(without.words);
  const isSeen = (/** @type {Look} */ { seen }, /** @type {[number, number]} */ [from, to]) =>
    seen.slice(from, to).every(Boolean);
  const lines = truth.noise.filter((text) => text.trim().split(/\s+/).length >= 2);
  const noise = lines.flatMap((line) => finder.find(line));
  /** A subhead may be named in the link to its part: that is the link's. */
  const isInNoise = (/** @type {[number, number]} */ [from, to]) =>
    noise.some((range) => range[0] <= from && to <= range[1] && range[1] - range[0] > to - from);
  const seenTwice = (/** @type {readonly (string | null | undefined)[]} */ texts) => {
    const places = texts
      .filter((text) => typeof text === 'string')
      .map((text) => ({
        text,
        ranges: finder.find(text).filter((range) => isSeen(without, range) && !isInNoise(range)),
      }));
    const before = places.filter(({ ranges }) => ranges.length > 0);
    const gone = before.filter(({ ranges }) => !ranges.some((range) => isSeen(cleaned, range)));
    return { before, gone: gone.map(({ text }) => text) };
  };
  const paragraphs = seenTwice(truth.paragraphs);
  const { title, deck, lead, authors, editors, reporters } = truth;
  const facts = seenTwice([title, deck, lead?.caption, lead?.credit, ...authors, ...editors, ...reporters]);

  const own = new Set(
    [...truth.paragraphs, title, deck ?? '', lead?.caption ?? '']
      .flatMap((text) => finder.find(text))
      .flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  /** @type {Verdict} */
  const verdict = {
    left: [],
    counted: 0,
    leftOut: {},
    never: [],
    hidden: paragraphs.gone,
    paragraphs: paragraphs.before.length,
    hiddenFacts: facts.gone,
    facts: facts.before.length,
  };
  for (const line of lines) {
    const shown = finder.find(line).filter((range) => isSeen(without, range) && !own.has(range[0]));
    const places = shown.map(([from, to]) =>
      without.places.slice(from, to).reduce((place, other) => place && other && place),
    );
    const counted = shown.filter((_, at) => places[at] === null);
    const place = places.find(Boolean);
    if (counted.length > 0) {
      verdict.counted += 1;
      if (counted.some((range) => isSeen(cleaned, range))) verdict.left.push(line);
    } else if (place) (verdict.leftOut[place] ??= []).push(line);
    else verdict.never.push(line);
  }
  return verdict;
}
