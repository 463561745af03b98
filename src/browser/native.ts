import type { Browser } from 'webextension-polyfill';

/** The browser's own API. In content scripts the build uses this instead of the polyfill. */
const native: Browser = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

export default native;
