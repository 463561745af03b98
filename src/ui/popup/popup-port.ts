import type { Extraction } from '../../article/extraction';
import type { NoiseKind } from '../../article/noise-kind';
import type { PageStatus, SiteOffer, SiteState } from '../../messages/protocol';
import type { PositionPort } from '../components/reading-position';
import type { Language, Settings } from '../../settings/settings';
import type { TakeAwayPort } from '../take-away/take-away-port';
import type { PartsPort } from '../whole/whole-reading';

/**
 * All that the popup knows of the world: one tab and its page, the settings, the ways to take an article away. Whatever asks the page
 * rejects with a `TabError`: "tab-gone" (closed), "no-access" (extensions may not touch it), "no-answer" (no script of
 * ours in it, or it is stuck) or "failed".
 */
export interface PopupPort extends PositionPort, PartsPort {
  settings(): Promise<Settings>;
  /** The language to speak where the settings choose none. */
  browserLanguage(): Language;
  /** Of a private window nothing is kept. */
  readonly isPrivate: boolean;
  /** The site whose page the tab shows; null where Bening does not run on load. Rejects when the tab is gone. */
  site(): Promise<SiteState | null>;
  /** What the reader may be offered where it does not; null for nothing. */
  offer(): Promise<SiteOffer | null>;
  /**
   * Has the browser ask for access to a site that is cleaned on load from then on. To be called in the reader's click.
   * Resolves with whether she gave it; perhaps never, when the question closes the popup.
   */
  accept(offer: SiteOffer): Promise<boolean>;
  /** Takes that back. */
  withdraw(host: string): Promise<void>;
  /** Switches a publisher on or off, by its host. */
  switchSite(host: string, on: boolean): Promise<void>;
  /** Hides a kind on a site from now on, or shows it; null: as on all sites. Rejects when the browser refuses. */
  chooseKind(host: string, kind: NoiseKind, hidden: boolean | null): Promise<void>;
  /** What was hidden in the page. */
  status(): Promise<PageStatus>;
  /** Calls back whenever the page's status may have changed. */
  onPageChange(listener: () => void): void;
  /** The article; null when the page is none, unless `force`. */
  read(force: boolean): Promise<Extraction | null>;
  /** Whether the tab's address has the form of a publisher's articles. */
  isArticleAddress(): Promise<boolean>;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Hides everything in the page again, or shows it; it stays so while the browser runs, in a private window until it is loaded again. */
  switchPage(on: boolean): Promise<PageStatus>;
  /** Shows one kind again, or hides it again, until the page is left. */
  undo(kind: NoiseKind): Promise<PageStatus>;
  redo(kind: NoiseKind): Promise<PageStatus>;
  restore(id: string): Promise<PageStatus>;
  /** Shows one block again, scrolls the page to it and outlines it. */
  reveal(id: string): Promise<PageStatus>;
  /** Lets the reader point at a block of the page and hide it. */
  pick(): Promise<void>;
  /** Bening's own version, as the manifest has it. */
  version(): string;
  /** Loads the page again and resolves when it stands. */
  reload(): Promise<void>;
  /**
   * Shows the article on a page of its own, as it is read anew or as it was `joined`; a popup closes. Rejects with a
   * `TabError`.
   */
  openReader(joined: Extraction | null): Promise<void>;
  /** Opens the settings; a popup closes. */
  openSettings(): Promise<void>;
  readonly takeAway: TakeAwayPort;
}
