import type { Browser } from 'webextension-polyfill';

/** The browser's own interface, which the build puts in the polyfill's place in scripts that run in web pages. */
const native: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

export default native;
