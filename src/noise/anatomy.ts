/** Where the parts of an article stand in a page: what nothing may hide, and what the judge looks around. */
export interface Anatomy {
  title: Element | null;
  deck: Element | null;
  /** Captions of pictures, and lines that print who made the article. */
  captions: Element[];
  credits: Element[];
  /** The innermost elements that hold one paragraph of prose each, in order. */
  prose: Element[];
  /** Words in all of `prose`. */
  words: number;
}
