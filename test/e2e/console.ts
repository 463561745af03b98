import { TargetType, type Page } from 'puppeteer-core';
import type { Launched } from './browsers.mjs';

/** Collects what goes wrong in a page or is complained of in its console, content scripts included. */
export function watch(page: Page, failures: string[]): Page {
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') failures.push(message.text());
  });
  return page;
}

/** Collects what goes wrong in the background of an extension; Chromium alone lets us look there. */
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
