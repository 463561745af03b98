/** As many elements as a large article page has. */
const elements = 3000;

let sample: Document | null = null;

/** Boxes at many depths, as in the page of an article. */
function makeSample(): Document {
  const page = document.implementation.createHTMLDocument();
  let box: Element = page.body;
  for (let at = 0; at < elements; at += 1) {
    const one = page.createElement('div');
    box.append(one);
    if (at % 40 === 0) box = page.body;
    else if (at % 2 === 0) box = one;
  }
  return page;
}

/** How long the browser takes to find what a valid selector matches in a large page, in milliseconds. */
export function selectorCost(selector: string): number {
  const page = (sample ??= makeSample());
  const measured = (): number => {
    const start = performance.now();
    page.querySelectorAll(selector);
    return performance.now() - start;
  };
  // The machine may be busy with something else once.
  return Math.min(measured(), measured());
}
