import { showBadge } from '../browser/action';
import { browserLanguage } from '../browser/language';
import { onInstalled, onStartup } from '../browser/lifecycle';
import { openOwnPage } from '../browser/own-page';
import { onAccessChange } from '../browser/permissions';
import { inject } from '../browser/scripting';
import { forgetPausedPages, loadSettings, onSettingsChange, saveSite } from '../browser/storage';
import { onPageLoaded, tabsAt } from '../browser/tabs';
import { answer } from '../messages/answer';
import { backgroundGuards } from '../messages/background-guards';
import { withoutRule, withRule } from '../settings/own-rules';
import { hostOf } from '../sites/registry';
import { badgeOf, lookOf, type Look } from './badge-looks';
import { changeOwnRules } from './own-rules';
import { entries } from './entries';
import { forgive, noteAnswer, takeBackExpired } from './left-alone';
import { leftAloneHosts } from './left-alone-hosts';
import { answerEntries, offerEntries } from './offer-entries';
import { updatePageScripts } from './page-scripts';
import { openInPlace, openReader } from './reader-pages';
import { listSites } from './list-sites';
import { startMirror } from './mirror';
import { isArticleAt, ruleAt } from './rule-at';
import { cleanAlways, gain, lose, offerAt, siteAt, withdraw } from './site-access';
import { patternsOf } from './sites-on-load';
import { switchPage } from './switch-page';

// The browser may stop and restart this script at any time. All state is in the settings and in registered scripts.

async function show(tabId: number, look: Look | null, hidden: number): Promise<void> {
  const { language } = await loadSettings();
  await showBadge(tabId, badgeOf(look, hidden, language ?? browserLanguage()));
}

async function switchSite(host: string, on: boolean): Promise<void> {
  await saveSite(host, { off: !on });
  if (on) await forgive(host);
  await updatePageScripts();
  if (on) return;
  const tabs = await tabsAt(patternsOf(host));
  await Promise.all(tabs.map(({ id }) => show(id, 'off', 0)));
}

const hostAt = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? hostOf(new URL(address)) : null;

answer('background', backgroundGuards, ({ tabId, address, isPrivate, ours }) => ({
  pageChanged: async (state) => {
    if (tabId !== null) await show(tabId, lookOf(state), state.hidden);
  },
  pageAnswered: async (how) => {
    const host = hostAt(address);
    if (host !== null) await noteAnswer(host, how, isPrivate);
  },
  isLeftAlone: async () => {
    const host = hostAt(address);
    return host !== null && (await leftAloneHosts(isPrivate)).has(host);
  },
  siteAt,
  ruleAt,
  isArticleAt,
  switchSite: (host, on) => {
    if (!ours) throw new Error('only the reader may switch a publisher off');
    return switchSite(host, on);
  },
  chooseKind: (host, kind, hidden) => {
    if (!ours) throw new Error('only the reader may choose what is hidden');
    return saveSite(host, { kinds: { [kind]: hidden ?? undefined } });
  },
  switchPage: (id, on) => {
    if (!ours) throw new Error('only the reader may switch a page');
    return switchPage(id, on);
  },
  offerAt,
  listSites,
  cleanAlways: async (host) => {
    if (!ours) throw new Error('only the reader may ask for a site');
    await cleanAlways(host);
    await updatePageScripts();
  },
  withdraw: (host) => {
    if (!ours) throw new Error('only the reader may take back what she asked for');
    return withdraw(host);
  },
  openReader: (id) => {
    if (!ours) throw new Error('only the reader may open a page of ours');
    return openReader(id);
  },
  reopen: (address) => {
    if (!ours || tabId === null) throw new Error('only a page of ours is replaced by an article');
    return openInPlace(address, tabId);
  },
  keepOwnRule: (selector, text) =>
    // Never store words of a page in a private window.
    changeOwnRules(tabId, (rules) =>
      withRule(rules, { selector, text: isPrivate ? '' : text, made: new Date().toISOString() }),
    ),
  dropOwnRule: (selector) => changeOwnRules(tabId, (rules) => withoutRule(rules, selector)),
  bringReadability: async () => {
    if (tabId !== null) await inject(tabId, 'readability');
  },
}));

onPageLoaded(async ({ id, url }) => {
  await takeBackExpired();
  const site = url === null ? null : await siteAt(url);
  if (site?.off) await show(id, site.leftAlone ? 'left-alone' : 'off', 0);
});

onAccessChange(
  async (patterns) => {
    await gain(patterns);
    await updatePageScripts();
  },
  async () => {
    // Both at once: a tab that is stuck may delay the scripts, and open pages should not wait for that.
    const [left] = await Promise.all([lose(), updatePageScripts()]);
    for (const tabId of left) await show(tabId, null, 0);
  },
);
startMirror();
answerEntries(entries);
void offerEntries(entries);

onSettingsChange(() => {
  void updatePageScripts();
  void offerEntries(entries);
});
onStartup(() => void forgetPausedPages());
onInstalled((first) => {
  void updatePageScripts();
  // Without a window there is nobody to welcome.
  if (first) openOwnPage('src/ui/welcome/index.html').catch(() => {});
});
void updatePageScripts();
