import { readCredits } from '../../indonesian/byline';
import { readNames } from '../../indonesian/names';
import type { Role } from '../../indonesian/role-label';
import { uniqueNames } from '../../indonesian/unique-names';
import { tidyText } from '../../article/tidy-text';
import type { AttributionSelectors, Site } from '../../sites/site';

/** What an element prints, with a line break wherever an element inside it ends. */
function printed(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode() && pieces.length < 50) pieces.push(walker.currentNode.nodeValue ?? '');
  return pieces.filter((piece) => tidyText(piece) !== '').join('\n');
}

/** What a site's rule finds, by the first of its layouts that finds anything. */
export function ruleTexts(
  page: Document,
  site: Site | null,
  fact: keyof AttributionSelectors,
): { texts: string[]; where: string } | null {
  for (const { attribution } of site?.layouts ?? []) {
    const where = attribution?.[fact];
    const texts =
      where === undefined
        ? []
        : [...page.querySelectorAll(where)]
            .slice(0, 10)
            .map(printed)
            .filter((text) => text !== '');
    if (where !== undefined && texts.length > 0) return { texts, where };
  }
  return null;
}

/** The names that a rule finds for a role: those under the role's label where the element prints labels, else all. */
export function ruleNames(page: Document, site: Site | null, role: Role): { names: string[]; where: string } | null {
  const found = role === 'contributors' ? null : ruleTexts(page, site, role);
  const names = found?.texts.flatMap((text) => {
    const credits = readCredits(text);
    const own = credits.filter((credit) => credit.role === role);
    const { people, desks } =
      credits.length === 0
        ? readNames(text, true)
        : { people: own.flatMap((one) => one.people), desks: own.flatMap((one) => one.desks) };
    return people.length > 0 ? people : desks.slice(0, 1);
  });
  return found && names && names.length > 0 ? { names: uniqueNames(names), where: found.where } : null;
}
