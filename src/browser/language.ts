import browser from 'webextension-polyfill';
import type { Language } from '../settings/settings';

/** The language to use if the reader chose none: English if the browser is in English, else Indonesian. */
export function browserLanguage(): Language {
  return /^en\b/i.test(browser.i18n.getUILanguage()) ? 'en' : 'id';
}
