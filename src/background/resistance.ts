/** A publisher's reactions within this time, in milliseconds, are added up. */
const memory = 60_000;
/** Fewer reactions than this are taken for a redirect or an accident. */
const mostAnswers = 3;

/** Counts how often the pages of publishers react to cleaning by leaving or reloading themselves. */
export class Resistance {
  /** When the pages of a host reacted. */
  readonly #answers = new Map<string, number[]>();

  /** Records that a page left or reloaded itself. Returns whether its publisher should be left alone. */
  answered(host: string, now: number): boolean {
    const answers = [...(this.#answers.get(host) ?? []).filter((at) => now - at < memory), now];
    this.#answers.set(host, answers);
    return answers.length >= mostAnswers;
  }

  /** Forgets the reactions of a host's pages. */
  forgive(host: string): void {
    this.#answers.delete(host);
  }
}
