import type { Launched } from './browsers.mjs';

/** Browsers request these by themselves at any time, with or without an extension. */
const ofTheBrowser = ({ hostname, pathname }: URL) =>
  pathname === '/favicon.ico' ||
  /(?:^|\.)(?:(?:accounts|www|clients\d)\.google\.com|(?:googleapis|googleusercontent|gstatic|gvt1)\.com|mozilla\.(?:com|net|org)|firefox\.com)$/.test(
    hostname,
  );

/** All addresses requested so far, by pages or by us. */
export const askedFor = ({ loopback }: Launched): URL[] =>
  (loopback?.requests ?? []).filter((address) => !ofTheBrowser(address));
