import type { Detection } from '../article/detection';
import type { NoiseKind } from '../article/noise-kind';
import { clean } from '../cleanup/clean';
import type { Cleanup } from '../cleanup/cleanup';
import { hiddenAttribute, scrollAttribute } from '../cleanup/hidden';
import { detectPage } from '../extract/detect';
import type { PageState, PageStatus } from '../messages/protocol';
import type { Settings } from '../settings/settings';
import { siteFor } from '../sites/registry';
import { outline } from './outline';

/** What Bening knows of one page and did to it. `changed` is called when late blocks were hidden. */
export class PageCleaner {
  #page: Document;
  #address: () => URL;
  #changed: () => void;
  #cleanup: Cleanup | null = null;
  #detection: Detection = { article: false, because: [] };

  constructor(page: Document, address: () => URL, changed: () => void) {
    this.#page = page;
    this.#address = address;
    this.#changed = changed;
  }

  /** Looks at the page as it stands now, and cleans it if it is an article. When that fails, the page is as it was. */
  begin(kinds: Settings['kinds']): void {
    this.end();
    try {
      const url = this.#address();
      const { detection, surveyed } = detectPage(this.#page, url);
      this.#detection = detection;
      if (!detection.article) return;
      this.#cleanup = clean(this.#page, url, { kinds, surveyed, onChange: this.#changed });
    } catch (error) {
      this.end();
      this.#detection = { article: false, because: [{ signal: 'failure', weight: 0, detail: String(error) }] };
    }
  }

  /** Gives the page back as it was. */
  end(): void {
    this.#cleanup?.stop();
    this.#cleanup = null;
    // Marks that are left are those of a cleanup that failed, or of a version of Bening that was updated meanwhile.
    for (const element of this.#hidden()) element.removeAttribute(hiddenAttribute);
    this.#page.documentElement.removeAttribute(scrollAttribute);
  }

  undo(kind?: NoiseKind): void {
    this.#cleanup?.undo(kind);
  }

  redo(kind?: NoiseKind): void {
    this.#cleanup?.redo(kind);
  }

  restore(id: string): void {
    this.#cleanup?.restore(id);
  }

  /** Shows one block again and leads the eye to it. */
  reveal(id: string): void {
    const hidden = this.#hidden();
    this.restore(id);
    const shown = hidden.find((element) => !element.hasAttribute(hiddenAttribute));
    if (shown) outline(shown);
  }

  state(): PageState {
    const removed = this.#cleanup?.removals.length ?? 0;
    const hidden = removed - (this.#cleanup?.restored.size ?? 0);
    return { article: this.#detection.article, hidden, paused: removed > 0 && hidden === 0 };
  }

  status(): PageStatus {
    return {
      url: this.#address().href,
      site: siteFor(this.#address())?.host ?? null,
      detection: this.#detection,
      removals: [...(this.#cleanup?.removals ?? [])],
      restored: [...(this.#cleanup?.restored ?? [])],
    };
  }

  #hidden(): Element[] {
    return [...this.#page.querySelectorAll(`[${hiddenAttribute}]`)];
  }
}
