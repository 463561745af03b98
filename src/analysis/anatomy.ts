import type { Site } from '../sites/site';
import { linkShare } from './judge-line';
import type { Reading } from './read-line';
import type { Story } from './locate';

/** Where the parts of an article stand in a page: what nothing may hide, and what the judge looks around. */
export interface Anatomy {
  title: Element | null;
  deck: Element | null;
  /** Captions of pictures, and lines that print who made the article. */
  captions: Element[];
  credits: Element[];
  /** The innermost elements that hold one paragraph of prose each, in order. */
  prose: Element[];
  /** Lines that are a condition for reading on. */
  walls: Element[];
  /** Words in all of `prose`. */
  words: number;
}

const captionName = /(?:^|[\s_-])(?:caption|figcaption|foto-?credit|photo-?(?:credit|author))/i;

const creditName = /(?:^|[\s_-])(?:credits|byline)/i;

/** The anatomy of a page without an article. */
export const noAnatomy: Readonly<Anatomy> = {
  title: null,
  deck: null,
  captions: [],
  credits: [],
  prose: [],
  walls: [],
  words: 0,
};

/** Where the article's parts stand in a page that was read already; `body` is the element that was read. */
export function anatomyOf(body: Element, reading: Reading, story: Story, site: Site | null): Anatomy {
  const anatomy: Anatomy = { title: null, deck: null, captions: [], credits: [], prose: [], walls: [], words: 0 };
  anatomy.title = story.headline?.region.element ?? null;
  for (const layout of site?.layouts ?? []) {
    anatomy.deck ??= layout.deck ? body.querySelector(layout.deck) : null;
    if (layout.credits) anatomy.credits.push(...body.querySelectorAll(layout.credits));
    if (layout.caption) anatomy.captions.push(...body.querySelectorAll(layout.caption));
  }
  anatomy.captions.push(...story.prelude.map(({ region }) => region.element));
  for (const line of reading.lines) {
    const { element } = line.region;
    if (line.wall && !line.teaser) anatomy.walls.push(element);
    const name = element.getAttribute('class') ?? '';
    // What is a link as a whole says what another story shows.
    const isCaption = captionName.test(name) && (linkShare(line) < 0.8 || line.index <= story.last);
    if (element.tagName === 'FIGCAPTION' || isCaption) {
      if (!line.aside) anatomy.captions.push(element);
    } else if ((line.credit || creditName.test(name)) && !line.aside) anatomy.credits.push(element);
    if (!line.prose || line.index < story.first || line.index > story.last) continue;
    anatomy.prose.push(element);
    anatomy.words += line.words;
  }
  return anatomy;
}
