import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isHeavy, openingOf, type Attack, type Guard } from '../attacks/attack';
import type { Attacks } from '../attacks/attempt.entry';
import { standIns, whereHeard, whereRead } from '../attacks/careless/stand-ins';
import { corpus } from '../attacks/corpus';
import { switchesOfTests } from '../commands/build/switches.mjs';
import { bundle } from '../commands/engine.mjs';
import { findBrowser } from '../commands/find-browser.mjs';

declare global {
  // The bundles set this in the page.
  // eslint-disable-next-line no-var
  var attacks: Attacks;
  // eslint-disable-next-line no-var
  var obeyed: string[];
}

/** Bundles an entry so that every guard can be switched off, with careless modules instead of the real ones. */
const careless = (entry: URL, modules: Record<string, string>) =>
  bundle(entry, {
    plugins: [standIns(modules), preact()],
    define: switchesOfTests,
  });

let browser: Browser;
let reading: string;
let hearing: string;

beforeAll(async () => {
  const executablePath = findBrowser('chrome');
  if (executablePath === null) throw new Error('no Chromium: npm test says how to install one');
  browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  reading = await careless(new URL('../attacks/attempt.entry.ts', import.meta.url), whereRead);
  hearing = await careless(new URL('../attacks/hear.entry.ts', import.meta.url), whereHeard);
});
afterAll(() => browser?.close());

async function open(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>x</title>');
  await page.evaluate(reading);
  return page;
}

/**
 * After this many milliseconds a page counts as hanging. Then the attack has succeeded, and the next one gets a new
 * page.
 */
const patience = 6000;
const hangs = 'hangs';

async function attempt(page: Page, attack: Attack, guards: readonly Guard[]) {
  const tried = page.evaluate(
    (without, title, shown, opened) => attacks.attemptWithout(without, title, { shown, ...opened }),
    guards,
    attack.title,
    !isHeavy(attack),
    openingOf(attack),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<{ breaches: string[]; took: number }>((resolve) => {
    timer = setTimeout(() => resolve({ breaches: [hangs], took: patience }), patience);
  });
  const outcome = await Promise.race([tried.catch((error: unknown) => ({ breaches: [String(error)], took: 0 })), hung]);
  clearTimeout(timer);
  return outcome;
}

/**
 * A slowdown that a reader would notice: this many times longer than with the guard, and at least this many
 * milliseconds.
 */
const slower = 3;
const noticed = 300;

/** Guards that are tested below or in `test/attacks/pattern-guards.test.ts`. */
const elsewhere = new Set<Guard>(['own-world', 'browser-alone-is-heard', 'patterns-are-bounded', 'no-pattern-trims']);

const attacksOn = (guard: Guard) => corpus.filter(({ guards }) => guards.includes(guard));

const here = corpus.filter(({ guards }) => !guards.some((one) => elsewhere.has(one)));
const keyOf = ({ guards }: Attack) => guards.join(', ');

describe('an attack fails with its guards, and succeeds without them', () => {
  let guarded: Page;
  beforeAll(async () => {
    guarded = await open();
  });

  describe.each([...new Set(here.map(keyOf))])('%s', (key) => {
    /** Not shared with other guards: requests of an attack may come late, and its changes remain. */
    let careless: Page | null = null;
    afterAll(() => careless?.close());

    test.each(here.filter((one) => keyOf(one) === key))('$title', async (attack) => {
      const usual = await attempt(guarded, attack, []);
      expect(usual.breaches).toEqual([]);
      careless ??= await open();
      const { breaches, took } = await attempt(careless, attack, attack.guards);
      if (breaches.includes(hangs)) {
        void careless.close().catch(() => null);
        careless = null;
      }
      // If markup is taken for text, every script becomes words. That alone does no harm.
      const isText = attack.guards.includes('html-becomes-data');
      const harm = breaches.filter((breach) => !(isText && breach === 'a script is read as words'));
      const isSlow = isHeavy(attack) && took > noticed && took > slower * usual.took;
      expect(isSlow ? ['is slow'] : harm).not.toEqual([]);
    });
  });
});

/** The page of an attack in a browser, with its scripts. */
async function openPage({ html }: Attack): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  return page;
}

describe('a message from the page is accepted without its guard, and only then', () => {
  test.each(attacksOn('browser-alone-is-heard'))('$title', async (attack) => {
    const obeyedWithout = async (guards: readonly Guard[]) => {
      const page = await openPage(attack);
      await page.evaluate((names) => {
        const onMessage = { addListener: () => null, removeListener: () => null };
        const runtime = { id: 'bening', getURL: () => 'chrome-extension://', onMessage };
        Object.assign(globalThis, { chrome: { runtime }, browser: { runtime }, switchedOff: new Set(names) });
      }, guards);
      await page.evaluate(hearing);
      const done = await page.evaluate(async () => {
        for (let turn = 0; turn < 30 && obeyed.length === 0; turn += 1) await new Promise((go) => setTimeout(go, 10));
        return obeyed;
      });
      await page.close();
      return done;
    };
    expect(await obeyedWithout([])).toEqual([]);
    expect(await obeyedWithout(attack.guards)).not.toEqual([]);
  });
});

describe('an attack succeeds in the page’s world, and fails in our isolated world', () => {
  test.each(attacksOn('own-world'))('$title', async (attack) => {
    const page = await openPage(attack);
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    /** The breaches found in a world of this page: the page's own or an isolated one. */
    const breachesIn = async (contextId?: number): Promise<unknown> => {
      const world = contextId === undefined ? {} : { contextId };
      const script = `${reading};attacks.attempt(${JSON.stringify(attack.html)}).then(({ breaches }) => JSON.stringify(breaches))`;
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
