import type { NoiseKind } from '../../article/noise-kind';
import type { SiteListing } from '../../messages/protocol';
import type { Past } from '../../settings/history';
import { NewerSettingsError } from '../../settings/newer-settings-error';
import type { ReadingSettings } from '../../settings/reading-settings';
import type { Language } from '../../settings/settings';
import { siteKey, type OwnRule } from '../../settings/site-settings';
import { FileFault } from '../../settings/transfer/file-fault';
import { isSlow, limitSettings } from '../../settings/transfer/limit-settings';
import { readSettingsFile } from '../../settings/transfer/read-settings-file';
import { settingsFile } from '../../settings/transfer/settings-file';
import { Model } from '../components/model';
import { isSelector } from './is-selector';
import type { OptionsPort } from './options-port';
import { initialState, type OptionsState } from './options-state';
import { selectorCost } from './selector-cost';

type Said = OptionsState['said'];

/** The state of the options page and its actions, independent of the browser. */
export class OptionsModel extends Model<OptionsState> {
  readonly port: OptionsPort;
  /** How many choices of how articles look are being stored. Until then what was stored may be an older one. */
  #storing = 0;

  constructor(port: OptionsPort) {
    super(initialState);
    this.port = port;
    port.onChange(() => void this.#refresh());
  }

  /** Never rejects: failures are shown. */
  async open(): Promise<void> {
    await this.#refresh();
    this.change({ shortcuts: await this.port.shortcuts().catch(() => null) });
  }

  setKind = (kind: NoiseKind, on: boolean): Promise<void> =>
    this.#act(() => this.port.saveSettings({ kinds: { ...this.state.settings.kinds, [kind]: on } }));

  setLanguage = (language: Language | null): Promise<void> => this.#act(() => this.port.saveSettings({ language }));

  setPictures = (pictures: boolean): Promise<void> => this.#act(() => this.port.saveSettings({ pictures }));

  /** Changes how articles look, at once in every open one. */
  changeReading = async (change: Partial<ReadingSettings>): Promise<void> => {
    const reading = { ...this.state.reading, ...change };
    // Before it is stored, so that a slider being dragged continues from here.
    this.change({ reading });
    this.#storing += 1;
    await this.#act(() => this.port.saveReading(reading).finally(() => (this.#storing -= 1)));
  };

  switchSite = (host: string, on: boolean): Promise<void> => this.#act(() => this.port.switchSite(host, on));

  /** Cleans a site on load from now on, if the reader grants access. Call it in her click. */
  async allow({ host, patterns }: Pick<SiteListing, 'host' | 'patterns'>): Promise<void> {
    await this.#act(async () => {
      const given = await this.port.allow(host, patterns);
      return { key: given ? 'said.allowed' : 'said.refused', values: { site: host }, isTrouble: !given };
    });
  }

  withdraw = (host: string): Promise<void> =>
    this.#act(async () => {
      await this.port.withdraw(host);
      return { key: 'said.withdrawn', values: { site: host } };
    });

  /** Forgets what was chosen for a site. */
  forget = (host: string): Promise<void> =>
    this.#act(async () => {
      if (this.state.sites.get(host)?.always) await this.port.withdraw(host);
      await this.port.replace({ [siteKey(host)]: null }, 'removed');
      return { key: 'said.forgotten', values: { site: host } };
    });

  /** Changes the selector of one of the reader's rules. Returns whether it is valid, and fast enough for a page. */
  async changeRule(host: string, rule: OwnRule, selector: string): Promise<boolean> {
    if (!isSelector(selector) || isSlow(selectorCost(selector))) return false;
    const hide = this.#rules(host).map((one) => (one.selector === rule.selector ? { ...one, selector } : one));
    await this.#act(() => this.port.saveSite(host, { hide }));
    return true;
  }

  deleteRule = (host: string, rule: OwnRule): Promise<void> =>
    this.#act(async () => {
      const { hide: _, ...site } = this.state.sites.get(host) ?? {};
      const rest = this.#rules(host).filter(({ selector }) => selector !== rule.selector);
      const left = { ...site, ...(rest.length > 0 && { hide: rest }) };
      await this.port.replace({ [siteKey(host)]: Object.keys(left).length > 0 ? left : null }, 'removed');
      return { key: 'said.rule.deleted' };
    });

  exportFile = (): Promise<void> =>
    this.#act(async () => {
      const at = new Date().toISOString();
      this.port.save(`bening-${at.slice(0, 10)}.json`, settingsFile(await this.port.exported(), at));
      return { key: 'said.exported' };
    });

  /**
   * Imports a file, or nothing of it; then `fault` says what is wrong with it. Rules that are too many or too slow are left
   * out; `leftOut` says so.
   */
  async importFile(text: string): Promise<void> {
    try {
      const { values, leftOut } = limitSettings(readSettingsFile(text, isSelector), selectorCost);
      await this.#act(async () => {
        await this.port.replace(values, 'import');
        this.change({ fault: null, leftOut });
        return { key: 'said.imported', values: { count: Object.keys(values).length } };
      });
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      this.change({ fault: { reason: error.reason, where: error.where }, leftOut: null, said: null });
    }
  }

  reset = (): Promise<void> =>
    this.#act(async () => {
      const asked = [...this.state.sites].filter(([, { always }]) => always).map(([host]) => host);
      await this.port.reset();
      for (const host of asked) await this.port.withdraw(host);
      return { key: 'said.reset' };
    });

  takeBack = (past: Past): Promise<void> =>
    this.#act(async () => {
      await this.port.takeBack(past);
      return { key: 'said.taken-back' };
    });

  async openShortcutSettings(): Promise<void> {
    await this.port
      .openShortcutSettings()
      .catch(() => this.change({ said: { key: 'said.shortcuts', isTrouble: true } }));
  }

  #rules(host: string): OwnRule[] {
    return this.state.sites.get(host)?.hide ?? [];
  }

  async #act(act: () => Promise<Said | undefined | void>): Promise<void> {
    try {
      const said = await act();
      this.change({ said: said ?? null });
    } catch (error) {
      this.change({
        said: { key: error instanceof NewerSettingsError ? 'said.newer' : 'said.failed', isTrouble: true },
      });
    }
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    try {
      const loaded = await this.port.load();
      this.change(this.#storing > 0 ? { ...loaded, reading: this.state.reading } : loaded);
    } catch {
      this.change({ said: { key: 'said.unreadable', isTrouble: true } });
    }
  }
}
