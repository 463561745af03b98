/** Values of CSS properties, by their names. */
export type Declarations = Readonly<Record<string, string>>;

interface Held {
  /** The page's style attribute before, and the one that we wrote. */
  theirs: string | null;
  ours: string;
  declared: Declarations;
  /** What the page's own attribute said of these properties. */
  before: ReadonlyMap<string, readonly [value: string, priority: string]>;
}

const isStyled = (element: Element): element is Element & ElementCSSInlineStyle => 'style' in element;

/** Overrules the page's styles of single elements by their style attribute, and gives it back. */
export class InlineStyles {
  readonly #held = new WeakMap<Element, Held>();

  /** Whether an element has a style attribute that may be overruled. */
  overrule(element: Element, declared: Declarations): void {
    if (!isStyled(element)) return;
    const { style } = element;
    const known = this.#held.get(element);
    const theirs = known ? known.theirs : element.getAttribute('style');
    const before = new Map(known?.before);
    for (const [name, value] of Object.entries(declared)) {
      if (!before.has(name)) before.set(name, [style.getPropertyValue(name), style.getPropertyPriority(name)]);
      style.setProperty(name, value, 'important');
    }
    const ours = element.getAttribute('style') ?? '';
    this.#held.set(element, { theirs, ours, declared: { ...known?.declared, ...declared }, before });
  }

  /** The style attribute as the page left it. What the page has written meanwhile stays. */
  restore(element: Element): void {
    const held = this.#held.get(element);
    if (!held || !isStyled(element)) return;
    this.#held.delete(element);
    const { style } = element;
    if (element.getAttribute('style') !== held.ours) {
      for (const [name, [value, priority]] of held.before) {
        const isOurs =
          style.getPropertyValue(name) === held.declared[name] && style.getPropertyPriority(name) === 'important';
        if (isOurs) style.setProperty(name, value, priority);
      }
    } else if (held.theirs === null) element.removeAttribute('style');
    else element.setAttribute('style', held.theirs);
  }
}
