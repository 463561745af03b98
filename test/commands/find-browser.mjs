import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

const { env } = process;
const programFiles = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
  (path) => path !== undefined,
);

/** Names on the PATH (Linux), application bundles (macOS) and folders below the program files (Windows). */
const places = {
  chrome: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    bundles: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
    windows: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    bundles: ['Firefox', 'Firefox Developer Edition'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

const bundlePath = (/** @type {string} */ name) =>
  `/Applications/${name}.app/Contents/MacOS/${name.startsWith('Firefox') ? 'firefox' : name}`;

const isProgram = (/** @type {string} */ path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of an installed browser, or null. `CHROME_PATH` and `FIREFOX_PATH` come before every usual place.
 * Edge is as good as Chrome: the same build runs in it.
 * @param {BrowserName} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const chosen = env[browser === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (chosen) return isProgram(chosen) ? chosen : null;
  const { names, bundles, windows } = places[browser];
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(process.platform === 'darwin' ? bundles.map(bundlePath) : []),
    ...programFiles.flatMap((folder) => windows.map((path) => join(folder, path))),
  ];
  return (
    [...candidates, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))].find(isProgram) ?? null
  );
}
