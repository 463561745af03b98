import type { Shortcut } from '../../browser/shortcuts';
import type { SiteListing } from '../../messages/protocol';
import type { Settings } from '../../settings/settings';
import { Model } from '../components/model';
import type { ButtonPlace, WelcomePort } from './welcome-port';

export interface WelcomeState {
  settings: Settings | null;
  place: ButtonPlace | null;
  /** "given" is said only to who just gave it; where nothing is asked there is nothing to say. */
  sites: 'unasked' | 'missing' | 'refused' | 'given';
  listings: SiteListing[];
  /** Null where the browser has no shortcuts. */
  shortcuts: Shortcut[] | null;
  /** What did not succeed. */
  failed: 'sample' | 'shortcuts' | null;
}

/** The first page's state; it knows no browser and no element. */
export class WelcomeModel extends Model<WelcomeState> {
  readonly port: WelcomePort;

  constructor(port: WelcomePort) {
    super({ settings: null, place: null, sites: 'unasked', listings: [], shortcuts: null, failed: null });
    this.port = port;
  }

  /** Looks at the browser that it is in. */
  async open(): Promise<void> {
    const [settings, place, hasSites, listings, shortcuts] = await Promise.all([
      this.port.settings(),
      this.port.buttonPlace(),
      this.port.hasSites(),
      this.port.sites().catch(() => []),
      this.port.shortcuts(),
    ]);
    this.change({ settings, place, sites: hasSites ? 'unasked' : 'missing', listings, shortcuts });
  }

  async openSample(): Promise<void> {
    this.change({ failed: null });
    await this.port.openSample().catch(() => this.change({ failed: 'sample' }));
  }

  async openShortcutSettings(): Promise<void> {
    this.change({ failed: null });
    await this.port.openShortcutSettings().catch(() => this.change({ failed: 'shortcuts' }));
  }

  /** To be called in the reader's click, before anything is waited for. */
  async askForSites(): Promise<void> {
    const given = await this.port.askForSites().catch(() => false);
    this.change({ sites: given ? 'given' : 'refused' });
  }
}
