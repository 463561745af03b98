/** Work in steps, none of which takes long, and its result. */
export type Steps<T> = Generator<undefined, T>;

/** So many items make a step. */
const few = 32;

/** What `act` gives for each item, in steps. */
export function* each<T, R>(items: readonly T[], act: (item: T, index: number) => R): Steps<R[]> {
  const found: R[] = [];
  for (const [index, item] of items.entries()) {
    found.push(act(item, index));
    if (index % few === few - 1) yield;
  }
  return found;
}

/** Does all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
