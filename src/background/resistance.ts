/** A page that loads again in its tab within this time, in milliseconds, may be reacting to its cleaning. */
const soon = 5000;
/**
 * It counts only after this many times in a row. Not every browser tells a reload by the page from one by the reader,
 * but readers stop sooner.
 */
const mostReturns = 10;
/** A publisher's reactions within this time, in milliseconds, are added up. */
const memory = 60_000;
/** This many reactions are taken for a redirect or an accident. */
const mostAnswers = 3;

interface Visit {
  address: string;
  host: string;
  at: number;
  /** How often in a row the page loaded again soon. */
  returns: number;
}

/** Counts how often the pages of publishers react to cleaning by leaving or reloading themselves. */
export class Resistance {
  /** The page that was last cleaned in a tab. */
  readonly #last = new Map<number, Visit>();
  /** When the pages of a host reacted. */
  readonly #answers = new Map<string, number[]>();

  /** Records that a page was cleaned on load. Returns whether its publisher should be left alone. */
  cleaned(tabId: number, address: string, host: string, now: number): boolean {
    const last = this.#last.get(tabId);
    const returns = last?.address === address && now - last.at < soon ? last.returns + 1 : 0;
    this.#last.set(tabId, { address, host, at: now, returns });
    return returns >= mostReturns;
  }

  /** Records that a page left or reloaded itself. Returns whether its publisher should be left alone. */
  answered(host: string, now: number): boolean {
    const answers = [...(this.#answers.get(host) ?? []).filter((at) => now - at < memory), now];
    this.#answers.set(host, answers);
    return answers.length >= mostAnswers;
  }

  /** Forgets the reactions of a host's pages. */
  forgive(host: string): void {
    this.#answers.delete(host);
    for (const [tabId, visit] of this.#last) if (visit.host === host) this.#last.delete(tabId);
  }
}
