/** What we wrote into one element's own style. */
interface Override {
  /** The page's style attribute; undefined once the page has changed it beside ours. */
  theirs: string | null | undefined;
  ours: string | null;
  /** For each property that we set: what we wrote, and the page's own value and priority. */
  readonly values: Map<string, { ours: string; theirs: string; priority: string }>;
}

/** Whether an element can have a style of its own. */
export const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;

/** Sets properties in the own style of elements, over whatever the page says, and puts back exactly what was there. */
export class StyleOverrides {
  readonly #of = new Map<Element, Override>();

  set(element: Element, name: string, value: string) {
    if (!isStyled(element)) return;
    const { style } = element;
    const written = element.getAttribute('style');
    const override = this.#of.get(element) ?? { theirs: written, ours: written, values: new Map() };
    if (override.ours !== written) override.theirs = undefined;
    const now = style.getPropertyValue(name);
    const known = override.values.get(name);
    const own = known?.ours === now ? known : { theirs: now, priority: style.getPropertyPriority(name) };
    style.setProperty(name, value, 'important');
    override.values.set(name, { ...own, ours: style.getPropertyValue(name) });
    override.ours = element.getAttribute('style');
    this.#of.set(element, override);
  }

  /** What the page has changed of it meanwhile stays. */
  giveBack(element: Element) {
    const override = this.#of.get(element);
    if (!override || !isStyled(element)) return;
    this.#of.delete(element);
    const { style } = element;
    const { theirs: before, ours: after, values } = override;
    if (before !== undefined && element.getAttribute('style') === after) {
      if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
      return;
    }
    for (const [name, { ours, theirs, priority }] of values)
      if (style.getPropertyValue(name) === ours) style.setProperty(name, theirs, priority);
  }

  giveBackAll() {
    for (const element of this.#of.keys()) this.giveBack(element);
  }
}
