import type { Launched } from './browsers.mjs';

/** Browsers ask for these themselves, at any time, with or without an extension. */
const ofTheBrowser = ({ hostname, pathname }: URL) =>
  pathname === '/favicon.ico' ||
  /(?:^|\.)(?:(?:accounts|www|clients\d)\.google\.com|(?:googleapis|googleusercontent|gstatic|gvt1)\.com|mozilla\.(?:com|net|org)|firefox\.com)$/.test(
    hostname,
  );

/** Every address that the pages of a browser, or ours, have asked for so far. */
export const askedFor = ({ loopback }: Launched): URL[] =>
  (loopback?.requests ?? []).filter((address) => !ofTheBrowser(address));
