import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeavy, type Attack } from '../attacks/attack';
import type { Attacks } from '../attacks/attempt.entry';
import { corpus } from '../attacks/corpus';
import { guards, heard, type Edit, type GuardName } from '../attacks/guards';
import { bundle } from '../commands/engine.mjs';
import { findBrowser } from '../commands/find-browser.mjs';

declare global {
  // Put into the page by the bundles.
  // eslint-disable-next-line no-var
  var attacks: Attacks;
  // eslint-disable-next-line no-var
  var obeyed: string[];
}

const reading = new URL('../attacks/attempt.entry.ts', import.meta.url);
const hearing = new URL('../attacks/hear.entry.ts', import.meta.url);

/** The source without a guard, as one script. Fails where a line that shall be changed is not there. */
async function without(entry: URL, edits: readonly Edit[]): Promise<string> {
  const missed = new Set(edits);
  const script = await bundle(entry, [
    {
      name: 'without-a-guard',
      enforce: 'pre',
      transform: (code, id) =>
        edits
          .filter(({ file }) => id.includes('/src/') && id.includes(file))
          .reduce((text, edit) => {
            const edited = text.replaceAll(edit.from, edit.to);
            if (edited !== text) missed.delete(edit);
            return edited;
          }, code),
    },
    ...preact(),
  ]);
  expect([...missed]).toEqual([]);
  return script;
}

let browser: Browser;
let intact: string;

beforeAll(async () => {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('no Chromium: npm test says how to install one');
  browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  intact = await without(reading, []);
});
afterAll(() => browser?.close());

async function open(script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>x</title>');
  await page.evaluate(script);
  return page;
}

/** Milliseconds after which a page hangs: its attack is over, and the next one gets a page of its own. */
const patience = 6000;
const hangs = 'hangs';

async function attempt(page: Page, attack: Attack) {
  const tried = page.evaluate(
    (title, shown, live) => {
      const wanted = attacks.corpus.find((one) => one.title === title);
      if (!wanted) throw new Error(`there is no attack "${title}"`);
      return attacks.attempt(wanted.html, { shown, live });
    },
    attack.title,
    !isHeavy(attack),
    attack.group === 'names',
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<{ breaches: string[]; took: number }>((resolve) => {
    timer = setTimeout(() => resolve({ breaches: [hangs], took: patience }), patience);
  });
  const outcome = await Promise.race([tried.catch((error: unknown) => ({ breaches: [String(error)], took: 0 })), hung]);
  clearTimeout(timer);
  return outcome;
}

/** How much longer than with its guard a reading takes that a reader notices; and the least of it, in milliseconds. */
const slower = 3;
const noticed = 300;

/** Tries attacks on the source without their guard, and tells which of them came to nothing. */
async function failing(name: GuardName, edits: readonly Edit[]): Promise<string[]> {
  const own = corpus.filter(({ guard }) => guard === name);
  const script = await without(reading, edits);
  let page = await open(script);
  const whole = await open(intact);
  const failed: string[] = [];
  for (const attack of own) {
    const { breaches, took } = await attempt(page, attack);
    if (breaches.includes(hangs)) {
      void page.close().catch(() => null);
      page = await open(script);
    }
    // Where markup is taken for text, every script is words; that alone is no harm.
    const harm = breaches.filter((breach) => !(edits === guards[door] && breach === 'a script is read as words'));
    const isSlow = () => attempt(whole, attack).then((usual) => took > slower * usual.took);
    if (harm.length === 0 && !(took > noticed && isHeavy(attack) && (await isSlow()))) failed.push(attack.title);
  }
  void page.close().catch(() => null);
  void whole.close().catch(() => null);
  return failed;
}

const door = 'the one door: data, never markup' satisfies GuardName;
const named = Object.entries(guards) as [GuardName, readonly Edit[]][];

describe('with its guard taken out, each attack succeeds', () => {
  test.each(named)('%s', async (name, edits) => {
    expect(await failing(name, edits)).toEqual([]);
  });

  test('and each guard has an attack', () => {
    const kept = new Set<string>(corpus.map(({ guard }) => guard));
    const all: string[] = [...named.map(([name]) => name), ...Object.keys(heard), apart];
    expect(all.filter((name) => !kept.has(name))).toEqual([]);
    expect(all.length).toBe(kept.size);
  });
});

/** An attack's page as a browser opens it, its scripts and all. */
async function openPage({ html }: Attack): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

const attacksOn = (name: GuardName) =>
  corpus.filter(({ guard }) => guard === name).map((one) => [one.title, one] as const);

describe.each(Object.entries(heard) as [keyof typeof heard, readonly Edit[]][])('%s', (name, edits) => {
  test.each(attacksOn(name))('%s', async (_, attack) => {
    const obeyedBy = async (script: string) => {
      const page = await openPage(attack);
      await page.evaluate(() => {
        const onMessage = { addListener: () => null, removeListener: () => null };
        const runtime = { id: 'bening', getURL: () => 'chrome-extension://', onMessage };
        Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
      });
      await page.evaluate(script);
      const done = await page.evaluate(async () => {
        for (let turn = 0; turn < 30 && obeyed.length === 0; turn += 1) await new Promise((go) => setTimeout(go, 10));
        return obeyed;
      });
      await page.close();
      return done;
    };
    expect(await obeyedBy(await without(hearing, []))).toEqual([]);
    expect(await obeyedBy(await without(hearing, edits))).not.toEqual([]);
  });
});

const apart = 'our scripts have a world of their own' satisfies GuardName;

describe(apart, () => {
  test.each(attacksOn(apart))('%s', async (_, attack) => {
    const page = await openPage(attack);
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    /** The breaches in a world of this page: its own, or one that it shares with nobody. */
    const breachesIn = async (contextId?: number): Promise<unknown> => {
      const world = contextId === undefined ? {} : { contextId };
      const script = `${intact};attacks.attempt(${JSON.stringify(attack.html)}).then(({ breaches }) => JSON.stringify(breaches))`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        ...world,
        expression: script,
        awaitPromise: true,
      });
      return exceptionDetails ? [exceptionDetails.text] : JSON.parse(String(result.value));
    };
    expect(await breachesIn(executionContextId)).toEqual([]);
    expect(await breachesIn()).not.toEqual([]);
    await page.close();
  });
});
