/** What a page shows, as plain data that changes; `useModel` draws it. */
export abstract class Model<State extends object> {
  #state: State;
  #listener: (() => void) | null = null;

  constructor(initial: State) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls back after every change; whoever came before is no longer called. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  protected change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#listener?.();
  }
}
