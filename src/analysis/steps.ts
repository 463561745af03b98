/** Work in steps, none of which takes long, and its result. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
