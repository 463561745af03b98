/** A page that is back in its tab so soon, in milliseconds, may have answered what was done to it. */
const soon = 5000;
/** So many times in a row: not every browser says whether the page reloaded itself or its reader did, and she stops sooner. */
const mostReturns = 10;
/** Within so long, in milliseconds, a publisher's answers count together. */
const memory = 60_000;
/** So many answers are taken for a redirect or an accident. */
const mostAnswers = 3;

interface Visit {
  address: string;
  host: string;
  at: number;
  /** How often in a row the page came back soon. */
  returns: number;
}

/** Counts how often the pages of publishers answer cleaning by leaving or reloading themselves. */
export class Resistance {
  /** What was cleaned last in a tab. */
  readonly #last = new Map<number, Visit>();
  /** When the pages of a host answered. */
  readonly #answers = new Map<string, number[]>();

  /** Notes that a page was cleaned as it was loaded. Returns whether its publisher is to be left alone. */
  cleaned(tabId: number, address: string, host: string, now: number): boolean {
    const last = this.#last.get(tabId);
    const returns = last?.address === address && now - last.at < soon ? last.returns + 1 : 0;
    this.#last.set(tabId, { address, host, at: now, returns });
    return returns >= mostReturns;
  }

  /** Notes that a page left or reloaded itself. Returns whether its publisher is to be left alone. */
  answered(host: string, now: number): boolean {
    const answers = [...(this.#answers.get(host) ?? []).filter((at) => now - at < memory), now];
    this.#answers.set(host, answers);
    return answers.length >= mostAnswers;
  }

  /** Forgets what the pages of a host did. */
  forgive(host: string): void {
    this.#answers.delete(host);
    for (const [tabId, visit] of this.#last) if (visit.host === host) this.#last.delete(tabId);
  }
}
