import { isStableName, isTellingName } from './stable-name';

/** How many names of one element, and how many elements above it, a selector may use. */
const mostHooks = 3;
const mostAncestors = 3;
/** How far above an element without a name one with a name may stand. */
const mostSteps = 4;

/** CSS modules add a generated part after the name that a person chose: "Promo_box__x3Ka9". */
const moduleName = /^([A-Za-z](?:(?!__)\w)*__)[\w-]{5,}$/;

const semanticTags = /^(?:aside|nav|header|footer|figure|article|section|main|form|video|iframe|amp-[a-z-]+)$/;

/** Data attributes that name a part of the template, not of this story. */
const partNames =
  /^data-(?:component|module|widget|block|section|slot|part|role|region|testid|test|qa|name)(?:-(?:id|name|type))?$/;

/** A simple selector for one element; `telling` if it says what the element is. */
interface Hook {
  selector: string;
  telling: boolean;
}

function dataHooks(element: Element): Hook[] {
  return [...element.attributes]
    .filter(({ name, value }) => partNames.test(name) && /^[a-z_-]+$/i.test(value) && isTellingName(value))
    .map(({ name, value }) => ({ selector: `[${name}="${value}"]`, telling: true }));
}

function classHook(name: string): Hook[] {
  if (isStableName(name)) return [{ selector: `.${CSS.escape(name)}`, telling: isTellingName(name) }];
  const given = moduleName.exec(name)?.[1];
  const isTelling = given !== undefined && isTellingName(given.slice(0, -2));
  return isTelling ? [{ selector: `[class*="${given}"]`, telling: true }] : [];
}

/** Selectors of an element that will also work in the next story, the most reliable first. */
function hooksOf(element: Element): Hook[] {
  const id = isTellingName(element.id) ? [{ selector: `#${CSS.escape(element.id)}`, telling: true }] : [];
  const classes = [...element.classList].flatMap(classHook);
  return [...dataHooks(element), ...id, ...classes.toSorted((a, b) => Number(b.telling) - Number(a.telling))];
}

const family = (host: string) => host.split('.').slice(-2).join('.');

/** Selects a block without a name by the other site that it links to; null if it links to none. */
function linkHook(element: Element): Hook | null {
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
  const [, host] = /^https?:\/\/([\w.-]+)\//i.exec(link?.getAttribute('href') ?? '') ?? [];
  if (!link || host === undefined) return null;
  if (family(host) === family(element.ownerDocument.location?.host ?? '')) return null;
  const leads = `[href*="//${host}/"]`;
  return { selector: link === element ? leads : `:has(a${leads})`, telling: true };
}

/**
 * A selector for a block that matches the same block in another story of the same template: by data, ids and classes
 * that people named, never by `:nth-child` or a generated name. It matches the block, and may match more of the page.
 * Null if no selector of the block is likely to work in the next story.
 */
export function stableSelector(element: Element): string | null {
  const page = element.ownerDocument;
  if (element === page.documentElement || element === page.body) return null;
  const count = (selector: string) => page.querySelectorAll(selector).length;

  /** The shortest combination of hooks that excludes as many other elements as possible. */
  const compound = (one: Element, hooks: readonly Hook[]): Hook => {
    const tells = semanticTags.test(one.localName) && !hooks.some(({ telling }) => telling);
    let best: Hook = { selector: one.localName, telling: tells };
    let matched = count(best.selector);
    let used = 0;
    for (const hook of hooks) {
      const selector = best.selector + hook.selector;
      const matches = count(selector);
      if (matches === matched && (best.telling || !hook.telling)) continue;
      best = { selector, telling: best.telling || hook.telling };
      matched = matches;
      used += 1;
      if (best.telling && (matched === 1 || used === mostHooks)) break;
    }
    return best;
  };

  let found = compound(element, hooksOf(element));
  if (!found.telling) {
    const hook = linkHook(element);
    if (hook) found = compound(element, [...hooksOf(element), hook]);
  }
  let top = element;
  for (let step = 0; !found.telling; step += 1) {
    const parent = top.parentElement;
    if (!parent || parent === page.body || step === mostSteps) return null;
    top = parent;
    const outer = compound(parent, hooksOf(parent));
    found = { selector: `${outer.selector} > ${found.selector}`, telling: outer.telling };
  }
  let { selector } = found;
  let used = 0;
  for (let above = top.parentElement; above && above !== page.body; above = above.parentElement) {
    if (used === mostAncestors || count(selector) === 1) break;
    const outer = compound(above, hooksOf(above));
    if (!outer.telling || count(`${outer.selector} ${selector}`) === count(selector)) continue;
    selector = `${outer.selector} ${selector}`;
    used += 1;
  }
  return selector;
}
