/** A page that is loaded again in its tab so soon, in milliseconds, answered what was done to it. */
const soon = 5000;
/** Within so long, in milliseconds, a publisher's answers count together. */
const memory = 60_000;
/** So many answers are taken for a reader in a hurry, a redirect, an accident. */
const most = 3;

/** Counts how often the pages of publishers answer cleaning by going elsewhere or loading themselves anew. */
export class Resistance {
  /** Where a tab was cleaned last, and when. */
  readonly #last = new Map<number, { address: string; at: number }>();
  /** When the pages of a host answered. */
  readonly #answers = new Map<string, number[]>();

  /** Notes that a page was cleaned as it was loaded. Returns whether its publisher is to be left alone. */
  cleaned(tabId: number, address: string, host: string, now: number): boolean {
    const last = this.#last.get(tabId);
    this.#last.set(tabId, { address, at: now });
    return last?.address === address && now - last.at < soon && this.answered(host, now);
  }

  /** Notes an answer. Returns whether the publisher is to be left alone. */
  answered(host: string, now: number): boolean {
    const answers = [...(this.#answers.get(host) ?? []).filter((at) => now - at < memory), now];
    this.#answers.set(host, answers);
    return answers.length >= most;
  }

  /** Forgets what the pages of a host did. */
  forgive(host: string): void {
    this.#answers.delete(host);
  }
}
