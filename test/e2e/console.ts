import { TargetType, type Page } from 'puppeteer-core';
import type { Launched } from './browsers.mjs';

/** Collects errors and console messages of a page, including those of content scripts. */
export function watch(page: Page, failures: string[]): Page {
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') failures.push(message.text());
  });
  return page;
}

/** Collects errors of an extension's background. Only Chromium allows it. */
export async function watchBackground({ browser, origin }: Launched, failures: string[]): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not a worker');
  worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    failures.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  await worker.client.send('Runtime.enable');
}
