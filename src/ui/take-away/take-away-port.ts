import type { Clipping } from '../../export/clipping';

/** Everything that taking an article away needs from the browser. */
export interface TakeAwayPort {
  /** Puts both forms of a text on the clipboard. Rejects when the browser refuses. */
  copy(clipping: Clipping): Promise<void>;
  /** Saves a text as a file where the reader's browser saves files. Throws when the browser refuses. */
  save(name: string, text: string, mediaType: string): void;
  /** Opens the browser's own dialog to print what is shown, or to keep it as PDF; a popup shows the page for that. */
  print(): void;
  readonly prints: 'here' | 'on-reader-page';
  /** The reader's own day, as an ISO date. */
  today(): string;
  /** The citation style chosen last; null if there is none. */
  citationStyle(): Promise<string | null>;
  rememberCitationStyle(style: string): Promise<void>;
}
