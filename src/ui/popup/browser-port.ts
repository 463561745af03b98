import type { Extraction } from '../../article/extraction';
import { browserLanguage } from '../../browser/language';
import { isPrivateWindow } from '../../browser/private-window';
import { requestAccess } from '../../browser/permissions';
import { keepPosition, keptPosition } from '../../browser/reading-positions';
import { onMessage } from '../../browser/runtime-messages';
import { openSettings } from '../../browser/own-page';
import { ownVersion } from '../../browser/own-version';
import { inject } from '../../browser/scripting';
import { loadSettings } from '../../browser/storage';
import { TabError } from '../../browser/tab-error';
import { onPageLoaded, reloadTab, tabById, tabOfPopup, type Tab } from '../../browser/tabs';
import { askBackground } from '../../messages/ask';
import { askPage } from '../../messages/ask-page';
import { readCall } from '../../messages/call';
import { readTab } from '../../messages/read-tab';
import { defaultSettings } from '../../settings/settings';
import { browserTakeAwayPort } from '../take-away/browser-take-away-port';
import { browserPartsPort } from '../whole/browser-parts-port';
import type { PopupPort } from './popup-port';

/** The longest that a page is waited for when it is loaded again, in milliseconds; then it is read as far as it is. */
const loading = 10_000;

/** The port of a popup in a real browser; `search` of its own address may name the tab that it serves. */
export function browserPort(search: string): PopupPort {
  const served = tabOfPopup(search);
  // Whoever asks hears of it; until then it is nobody's error.
  served.catch(() => {});
  const tab = async (): Promise<Tab> => {
    const found = await served;
    if (!found) throw new TabError('tab-gone');
    return found;
  };
  return {
    settings: () => loadSettings().catch(() => defaultSettings),
    browserLanguage,
    isPrivate: isPrivateWindow(),
    site: async () => {
      const { url } = await tab();
      return url === null ? null : askBackground('siteAt', url, isPrivateWindow());
    },
    offer: async () => {
      const { url } = await tab();
      return url === null ? null : askBackground('offerAt', url);
    },
    accept: async ({ host, patterns }) => {
      const given = await requestAccess(patterns);
      if (given) await askBackground('cleanAlways', host);
      return given;
    },
    withdraw: (host) => askBackground('withdraw', host),
    switchSite: (host, on) => askBackground('switchSite', host, on),
    chooseKind: (...choice) => askBackground('chooseKind', ...choice),
    status: async () => askPage((await tab()).id, 'status'),
    onPageChange: (listener) => {
      onMessage((message, { tabId }) => {
        if (readCall(message, 'background')?.name === 'pageChanged') {
          void tab().then(
            ({ id }) => id === tabId && listener(),
            () => {},
          );
        }
        return null;
      });
    },
    read: async (force) => readServed(await tab(), force),
    isArticleAddress: async () => {
      const { url } = await tab();
      return url !== null && askBackground('isArticleAt', url);
    },
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    switchPage: async (on) => {
      const { id } = await tab();
      return askBackground('switchPage', id, on).catch(async (error: unknown) => {
        await tabById(id);
        throw error;
      });
    },
    undo: async (kind) => askPage((await tab()).id, 'undo', kind),
    redo: async (kind) => askPage((await tab()).id, 'redo', kind),
    restore: async (id) => askPage((await tab()).id, 'restore', id),
    reveal: async (id) => askPage((await tab()).id, 'reveal', id),
    version: ownVersion,
    pick: async () => {
      await inject((await tab()).id, 'picker');
      // It is the page that she looks at now.
      window.close();
    },
    reload: async () => {
      const { id } = await tab();
      const loaded = new Promise<void>((resolve) => {
        setTimeout(resolve, loading);
        onPageLoaded((other) => other.id === id && resolve());
      });
      await reloadTab(id);
      await loaded;
    },
    position: keptPosition,
    keepPosition,
    ...browserPartsPort(async () => (await tab()).id),
    openReader: async (joined) => {
      const { id, title } = await tab();
      const load = () => import('../../messages/reader-page');
      if (joined)
        await (
          await load()
        ).openReaderPage({ id, title, url: joined.article.parts?.at ?? null }, { extraction: joined });
      else await askBackground('openReader', id);
      closePopup(search);
    },
    openSettings: async () => {
      await openSettings();
      closePopup(search);
    },
    takeAway: browserTakeAwayPort,
  };
}

/** Opened as a page of its own, it stays. */
function closePopup(search: string): void {
  if (!new URLSearchParams(search).has('tab')) window.close();
}

/** Firefox takes a script for some of its own pages and runs it nowhere: a page that may not be seen is not stuck. */
async function readServed(tab: Tab, force: boolean): Promise<Extraction | null> {
  try {
    return await readTab(tab, { force });
  } catch (error) {
    const unseen = tab.url === null && error instanceof TabError && error.reason === 'no-answer';
    throw unseen ? new TabError('no-access', error) : error;
  }
}
