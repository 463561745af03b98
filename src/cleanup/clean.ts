import type { Cleanup } from './cleanup';
import { keep } from './keep';
import { findSlots } from './slots';
import { prepare, type PrepareOptions } from './prepare';

export interface CleanOptions extends PrepareOptions {
  /** Called when something was hidden or shown that nobody asked for through the handle: late blocks, anchors. */
  onChange?: () => void;
}

/**
 * Hides the noise of an article page that a browser shows, undoably, and keeps it hidden while the page changes. Takes the
 * early stylesheet out of force. Never throws for what a page is; a document without a window is left as it is.
 */
export const clean = (page: Document, url: URL, { onChange, ...options }: CleanOptions = {}): Cleanup =>
  keep(prepare(page, url, options), onChange ?? (() => {}), () => {}, findSlots);
