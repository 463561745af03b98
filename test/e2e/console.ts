import type { Page } from 'puppeteer-core';

/** Collects what goes wrong in a page or is complained of in its console, content scripts included. */
export function watch(page: Page, failures: string[]): Page {
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') failures.push(message.text());
  });
  return page;
}
