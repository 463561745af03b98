import { isStableName } from '../dom/stable-name';
import type { Anatomy } from '../noise/anatomy';
import type { Site } from '../sites/site';

/** What may be told of a page's layout: how its parts are named, nothing that they say. */
export interface LayoutSeen {
  /** Whether one of the rule's layouts is this page's; true where there is no rule that could be wrong. */
  known: boolean;
  /** Names of the elements around headline and text, innermost first: "h1.detailsTitleCaption". */
  names: string[];
}

const mostSteps = 6;
const mostClasses = 4;
/** A longer run of words may be the headline, written as a class. */
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

/** Whether a layout that the rule knows is this page's. */
const fits = (page: Document, { layouts }: Site): boolean =>
  layouts.some(({ title, body }) => page.querySelector(title) && page.querySelector(body));

/** How the layout of a cleaned page looks to its publisher's rule, if it has one. */
export function layoutSeen(site: Site | null, { title, prose }: Readonly<Anatomy>): LayoutSeen {
  const [first = null] = prose;
  const page = (title ?? first)?.ownerDocument;
  return {
    known: !site || !page || fits(page, site),
    names: [...new Set([...around(title), ...around(first)])],
  };
}
