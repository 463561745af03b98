import type { Browser } from 'puppeteer-core';

type Send = (method: string, parameters: object) => Promise<{ result: unknown }>;

/**
 * Runs the body of an async function in Firefox's own window, where its driver gives access, and returns the resulting
 * text.
 */
export async function inFirefoxItself(browser: Browser, code: string): Promise<string> {
  const connection: { send: Send } = Reflect.get(browser, 'connection');
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts: { context: string }[] = Reflect.get(Object(result), 'contexts');
  const told = await connection.send('script.evaluate', {
    target: { context: contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => { ${code} })()`,
  });
  if (Reflect.get(Object(told.result), 'type') !== 'success') throw new Error(JSON.stringify(told));
  return String(Reflect.get(Object(Reflect.get(Object(told.result), 'result')), 'value'));
}
