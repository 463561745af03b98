import type { BrowserCommand } from 'vitest/node';

/** What the browser tells screen readers of the page that a test has made, as text. */
export const accessibilityTree: BrowserCommand<[selector?: string]> = ({ iframe }, selector = 'body') =>
  iframe.locator(selector).ariaSnapshot();
