import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serve } from './loopback.mjs';
import { findWelcome, goAndPoll } from './own-pages.mjs';
import { follow } from './trace.mjs';
import { patience } from './until.mjs';

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {object} LaunchOptions
 * @property {BrowserName} browser Which family `executablePath` belongs to; Chrome and Edge are "chromium".
 * @property {string} executablePath
 * @property {string} dist Folder of the build to install.
 * @property {import('./loopback.mjs').Pages | null} pages Every https host is served from here; null: the real web, no host or certificate flag.
 * @property {boolean} headless
 * @property {{ width: number, height: number } | null} [viewport] Null: the window's own size.
 * @property {string[]} [args] Further arguments for the browser.
 * @property {Record<string, unknown>} [prefs] Further preferences of Firefox.
 * @property {string} [netLog] File for what Chromium does on the network. It looks for hosts under tautan.example then.
 * @property {string} [downloads] Folder for what pages save; without it the browser's own.
 * @property {number} [minimumFontSize] In pixels: no letter is smaller, as a reader can have it in the browser's own settings.
 * @property {boolean} [welcome] Leaves the page open that the build shows once, after its installation.
 * @property {string[]} [before] Addresses that stand in tabs before the build is installed.
 *
 * @typedef {object} Started A browser that runs.
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./loopback.mjs').Loopback | null} loopback
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Launched A browser in which the build is installed.
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} origin "chrome-extension://…" or "moz-extension://…", without a slash at the end.
 * @property {string} extensionId
 * @property {import('./loopback.mjs').Loopback | null} loopback
 * @property {() => Promise<import('puppeteer-core').Page>} newPage
 * @property {(path: string, page?: import('puppeteer-core').Page) => Promise<import('puppeteer-core').Page>} openExtensionPage A page of the extension by its path in the build, in a tab of its own or the given one.
 * @property {() => Promise<string>} install Installs the build, over itself when it is there: as an update does. Gives its id.
 * @property {() => Promise<void>} close
 */

const firefoxUuid = 'b3e1a6c2-5d0f-4c1b-9a7e-2f6d8c4b1a90';
const desktop = { width: 1280, height: 900 };

/** @param {LaunchOptions} options @param {import('./loopback.mjs').Loopback | null} loopback */
function startChromium(options, loopback) {
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    timeout: patience,
    enableExtensions: true,
    defaultViewport: options.viewport === undefined ? desktop : options.viewport,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
    args: [
      // Chromium refuses to run its sandbox as root, as containers and CI do.
      ...(root ? ['--no-sandbox'] : []),
      ...(loopback
        ? [
            `--host-resolver-rules=MAP * 127.0.0.1:${loopback.port}${options.netLog ? ',EXCLUDE *.tautan.example' : ''}`,
            `--ignore-certificate-errors-spki-list=${loopback.spki}`,
          ]
        : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      ...(options.minimumFontSize ? [`--blink-settings=minimumFontSize=${options.minimumFontSize}`] : []),
      ...(options.args ?? []),
    ],
  });
}

/** @param {LaunchOptions} options @param {import('./loopback.mjs').Loopback | null} loopback */
function startFirefox(options, loopback) {
  const manifest = JSON.parse(readFileSync(resolve(options.dist, 'manifest.json'), 'utf8'));
  /** @type {string} */
  const id = manifest.browser_specific_settings.gecko.id;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless,
    timeout: patience,
    acceptInsecureCerts: loopback !== null,
    defaultViewport: options.viewport === undefined ? desktop : options.viewport,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxUuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.minimumFontSize ? { 'font.minimum-size.x-western': options.minimumFontSize } : {}),
      ...options.prefs,
      ...(options.downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads } : {}),
      // A proxy and not `network.dns.forceResolve`: that keeps port 443, which only root may serve.
      ...(loopback
        ? { 'network.proxy.type': 1, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': loopback.proxyPort }
        : {}),
    },
  });
}

/** Closes a browser; one that does not answer is killed. @param {import('puppeteer-core').Browser} browser */
async function end(browser) {
  const late = setTimeout(() => browser.process()?.kill('SIGKILL'), patience);
  await browser.close();
  clearTimeout(late);
}

/**
 * Starts a real browser with a fresh profile, in which nothing is installed.
 * @param {LaunchOptions} options
 * @returns {Promise<Started>}
 */
export async function start(options) {
  const loopback = options.pages ? await serve(options.pages) : null;
  try {
    const browser = await (options.browser === 'firefox' ? startFirefox : startChromium)(options, loopback);
    return {
      browser,
      loopback,
      close: async () => {
        await end(browser);
        await loopback?.close();
      },
    };
  } catch (error) {
    await loopback?.close();
    throw error;
  }
}

/**
 * Installs the given build in a browser.
 * @param {Started} started
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function put({ browser, loopback, close }, options) {
  const newPage = async () => {
    const page = follow(await browser.newPage());
    page.setDefaultTimeout(patience);
    return page;
  };
  for (const address of options.before ?? []) await (await newPage()).goto(address);
  // Not by a path in `enableExtensions`: puppeteer-core 24 does not wait for that installation.
  const install = () => browser.installExtension(resolve(options.dist));
  const extensionId = await install();
  // Whoever starts a browser here looks at other pages.
  if (!options.welcome) await (await findWelcome(browser)).close();
  const origin = options.browser === 'firefox' ? `moz-extension://${firefoxUuid}` : `chrome-extension://${extensionId}`;
  return {
    browser,
    origin,
    extensionId,
    loopback,
    newPage,
    install,
    openExtensionPage: async (path, page) => {
      const tab = page ?? (await newPage());
      await goAndPoll(tab, `${origin}/${path}`);
      return tab;
    },
    close,
  };
}

/**
 * Starts a real browser with a fresh profile and the given build in it.
 * @param {LaunchOptions} options
 * @returns {Promise<Launched>}
 */
export async function launch(options) {
  const started = await start(options);
  try {
    return await put(started, options);
  } catch (error) {
    await started.close();
    throw error;
  }
}
