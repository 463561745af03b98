import browser from 'webextension-polyfill';
import type { Language } from '../settings/settings';

/** The language to speak when the reader chose none: English where the browser does, Indonesian everywhere else. */
export function browserLanguage(): Language {
  return /^en\b/i.test(browser.i18n.getUILanguage()) ? 'en' : 'id';
}
