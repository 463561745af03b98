/** Values of CSS properties, by their names. */
export type Declarations = Readonly<Record<string, string>>;

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
  readonly #of = new WeakMap<Element, Override>();

  set(element: Element, declared: Declarations) {
    if (!isStyled(element)) return;
    const { style } = element;
    const written = element.getAttribute('style');
    const override = this.#of.get(element) ?? { theirs: written, ours: written, values: new Map() };
    if (override.ours !== written) override.theirs = undefined;
    for (const [name, value] of Object.entries(declared)) {
      const now = style.getPropertyValue(name);
      const known = override.values.get(name);
      const own = known?.ours === now ? known : { theirs: now, priority: style.getPropertyPriority(name) };
      style.setProperty(name, value, 'important');
      override.values.set(name, { ...own, ours: style.getPropertyValue(name) });
    }
    override.ours = element.getAttribute('style');
    this.#of.set(element, override);
  }

  /** Gives back these properties, of those that were set. What the page has changed of them meanwhile stays. */
  giveBack(element: Element, names: Iterable<string>) {
    const override = this.#of.get(element);
    if (!override || !isStyled(element)) return;
    const { style } = element;
    const { values } = override;
    if (element.getAttribute('style') !== override.ours) override.theirs = undefined;
    for (const name of names) {
      const value = values.get(name);
      values.delete(name);
      const isOurs = style.getPropertyValue(name) === value?.ours && style.getPropertyPriority(name) === 'important';
      if (value && isOurs) style.setProperty(name, value.theirs, value.priority);
    }
    override.ours = element.getAttribute('style');
    if (values.size > 0) return;
    this.#of.delete(element);
    if (override.theirs === null) element.removeAttribute('style');
    else if (override.theirs !== undefined) element.setAttribute('style', override.theirs);
  }
}
