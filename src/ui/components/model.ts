/** The state of a page as plain data; `useModel` renders it. */
export abstract class Model<State extends object> {
  #state: State;
  #listener: (() => void) | null = null;

  constructor(initial: State) {
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  /** Calls back after every change. Replaces the former listener. Returns a function that stops it. */
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
