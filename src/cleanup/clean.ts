import type { Cleanup } from './cleanup';
import { keep } from './keep';
import { findSlots } from './slots';
import { prepare, type PrepareOptions } from './prepare';

export interface CleanOptions extends PrepareOptions {
  /** Called when something was hidden or shown without a call to the returned `Cleanup`: late blocks, link targets. */
  onChange?: () => void;
}

/**
 * Hides the noise of an article page in a browser, and keeps it hidden while the page changes. Everything can be
 * undone. Ends the early stylesheet. Never throws, whatever the page is like; a document without a window is not
 * changed.
 */
export const clean = (page: Document, url: URL, { onChange, ...options }: CleanOptions = {}): Cleanup =>
  keep(prepare(page, url, options), onChange ?? (() => {}), () => {}, findSlots);
