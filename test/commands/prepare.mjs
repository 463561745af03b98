import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { findBrowser } from './find-browser.mjs';

// Import only from Node here: this runs before the dependencies are installed.

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

const root = new URL('../../', import.meta.url);

const browserNames = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
const aptLine = 'apt-get update && apt-get install -y chromium firefox-esr';

/** Says what is wrong and ends the command. @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** @param {string} command @param {string[]} [args] */
function run(command, args) {
  const { status } = spawnSync(command, args ?? [], { cwd: root, stdio: 'inherit', shell: args === undefined });
  if (status !== 0) stop(`This failed: ${[command, ...(args ?? [])].join(' ')}`);
}

/** @typedef {Record<string, { integrity?: string, optional?: boolean }>} Packages Those of a lock file, by their folder. */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/**
 * Whether what npm has installed is what the lock says. Optional packages may be missing: npm installs those of this
 * platform only.
 * @param {Packages} locked @param {Packages} installed
 */
export const matchesLock = (locked, installed) =>
  Object.keys(installed).every((folder) => folder in locked) &&
  Object.entries(locked).every(([folder, { integrity, optional }]) =>
    folder in installed ? installed[folder]?.integrity === integrity : folder === '' || optional === true,
  );

/** Whether node_modules holds what package.json and its lock ask for. */
function isInstalled() {
  // npm writes this file last: where it is missing, nothing was installed, or not to the end.
  if (!existsSync(new URL('node_modules/.package-lock.json', root))) return false;
  const { dependencies, devDependencies } = readJson('package.json');
  const locked = readJson('package-lock.json').packages;
  return (
    isDeepStrictEqual(
      { dependencies, devDependencies },
      { dependencies: locked[''].dependencies, devDependencies: locked[''].devDependencies },
    ) && matchesLock(locked, readJson('node_modules/.package-lock.json').packages)
  );
}

/** Installs what package-lock.json names, unless it is there already. */
export function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Bening is built with Node 20.19 or newer; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing dependencies: npm ci');
  const npm = process.env['npm_execpath'];
  if (npm) run(process.execPath, [npm, 'ci']);
  else run('npm ci');
}

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
const mayInstall = () => process.getuid?.() === 0 || process.env['CI'] === 'true';

/**
 * The paths of all of these browsers. On Debian, as root or with CI=true, missing ones are installed; elsewhere the
 * command ends and says what to install.
 * @param {BrowserName[]} wanted
 * @returns {Record<BrowserName, string | null>} Null for a browser that was not wanted.
 */
export function requireBrowsers(wanted) {
  const missing = () => wanted.filter((name) => findBrowser(name) === null);
  if (missing().length > 0 && isDebian() && mayInstall()) {
    const line = process.getuid?.() === 0 ? aptLine : aptLine.replaceAll('apt-get', 'sudo apt-get');
    console.log(line);
    run(line);
  }
  if (missing().length > 0) {
    const names = missing().map((name) => browserNames[name]);
    const variables = missing().map((name) => (name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH'));
    stop(
      [
        `Not found on this machine: ${names.join('; ')}.`,
        `Install it (Debian: ${aptLine}), or name its path in ${variables.join(' and ')}.`,
      ].join('\n'),
    );
  }
  const path = (/** @type {BrowserName} */ name) => (wanted.includes(name) ? findBrowser(name) : null);
  return { chrome: path('chrome'), firefox: path('firefox') };
}

/** Builds the extension in the given modes of `build/target.ts`, into `dist/<mode>`. @param {string[]} modes */
export function buildExtension(modes) {
  run(process.execPath, [fileURLToPath(new URL('test/commands/build.mjs', root)), ...modes]);
}
