import type { Hiding } from './hiding-style';

/** Names that style libraries give to text for machines that read aloud, and to what appears under the pointer. */
const forMachines =
  /^(?:\w{1,4}-|govuk-)?(?:sr-(?:only|text)|sronly|visually-?hidden|visual-hidden|a11y-hidden|accessibly-hidden|(?:helper-)?hidden-accessible|screen-?reader(?:-(?:text|only))?|element-invisible|assistive-text|show-for-sr|tooltip-?(?:text|content|inner))$/i;
const closed = /^(?:is-|u-|uk-|ng-|util-)?(?:hidden|hide|invisible|d-none|display-none)$/i;
/** "d-md-block", "md:flex": hidden on some screens only. */
const shownSomewhere =
  /(?:^|[-:])(?:xs|sm|md|lg|x+l|\dxl|desktop|tablet|mobile)[-:].*(?:block|flex|grid|inline|table|visible)/i;
const blurred = /^(?:is-|text-|content-)?blur(?:red|ry|-text|-content|-(?:sm|md|lg|x+l|\dxl))?$/i;

/** How the markup of an element says that its page hides it, where no style is known; null if it does not. */
export function hidingByName(element: Element): Hiding | null {
  if (element.hasAttribute('hidden')) return 'closed';
  if (element.getAttribute('role') === 'tooltip' || element.hasAttribute('popover')) return 'apart';
  const named = element.getAttribute('class');
  if (named === null) return null;
  const names = named.split(/\s+/);
  if (names.some((name) => forMachines.test(name))) return 'apart';
  if (names.some((name) => blurred.test(name))) return 'blurred';
  return names.some((name) => closed.test(name)) && !names.some((name) => shownSomewhere.test(name)) ? 'closed' : null;
}
