import type { Settings } from '../../settings/settings';
import type { ButtonPlace, WelcomePort } from './welcome-port';

export interface WelcomeState {
  settings: Settings | null;
  place: ButtonPlace | null;
  /** "given" is said only to who just gave it; where nothing is asked there is nothing to say. */
  sites: 'unasked' | 'missing' | 'refused' | 'given';
}

/** The first page's state; it knows no browser and no element. */
export class WelcomeModel {
  readonly port: WelcomePort;
  #state: WelcomeState = { settings: null, place: null, sites: 'unasked' };
  #listener: (() => void) | null = null;

  constructor(port: WelcomePort) {
    this.port = port;
  }

  get state(): WelcomeState {
    return this.#state;
  }

  /** Calls back after every change. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  /** Looks at the browser that it is in. */
  async open(): Promise<void> {
    const [settings, place, hasSites] = await Promise.all([
      this.port.settings(),
      this.port.buttonPlace(),
      this.port.hasSites(),
    ]);
    this.#set({ settings, place, sites: hasSites ? 'unasked' : 'missing' });
  }

  /** To be called in the reader's click, before anything is waited for. */
  async askForSites(): Promise<void> {
    const given = await this.port.askForSites().catch(() => false);
    this.#set({ sites: given ? 'given' : 'refused' });
  }

  #set(change: Partial<WelcomeState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listener?.();
  }
}
