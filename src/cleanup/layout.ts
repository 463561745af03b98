import { isStableName } from '../dom/stable-name';
import type { Anatomy } from '../analysis/anatomy';
import type { Site } from '../sites/site';

/** What a report may say about a page's layout: names of its elements, none of their text. */
export interface LayoutSeen {
  /** Whether the page has one of the rule's layouts; true if there is no rule. */
  known: boolean;
  /** Names of the elements around headline and text, innermost first: "h1.detailsTitleCaption". */
  names: string[];
}

const mostSteps = 6;
const mostClasses = 4;
/** A class name with more words than this may be the headline. */
const mostWords = 4;

const isName = (name: string) => isStableName(name) && name.split(/[-_]+/).length <= mostWords;

function nameOf(element: Element): string {
  const classes = [...element.classList].filter(isName).slice(0, mostClasses);
  return [element.localName, ...classes].join('.');
}

function* around(element: Element | null): Generator<string> {
  let up = element;
  for (let step = 0; up && step < mostSteps; step += 1, up = up.parentElement) yield nameOf(up);
}

/** Whether the page has one of the rule's layouts. */
const fits = (page: Document, { layouts }: Site): boolean =>
  layouts.some(({ title, body }) => page.querySelector(title) && page.querySelector(body));

/** The layout of a cleaned page, compared with its publisher's rule if there is one. */
export function layoutSeen(site: Site | null, { title, prose }: Readonly<Anatomy>): LayoutSeen {
  const [first = null] = prose;
  const page = (title ?? first)?.ownerDocument;
  return {
    known: !site || !page || fits(page, site),
    names: [...new Set([...around(title), ...around(first)])],
  };
}
