import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Plugin } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle, withEngine } from '../commands/engine.mjs';
import { allCases } from './cases/all-cases';
import type { Guard } from './guard';
import { guards, type GuardName } from './guards';
import type { NeverNoise } from './guards.entry';

declare const neverNoise: NeverNoise;

const entry = new URL('guards.entry.ts', import.meta.url);
const source = (file: string) => new URL(`../../src/${file}`, import.meta.url).pathname;

/** The engine without some of its guards. */
const without = (removed: readonly Guard[]): Plugin => ({
  name: 'without-guards',
  enforce: 'pre',
  transform: (text, id) =>
    removed
      .filter(({ file }) => id.split('?')[0] === source(file))
      .reduce((code, guard) => code.replaceAll(guard.code, guard.without), text),
});

/** Each set of guards that saves a page. */
const sets = new Map(allCases.map(({ guards: names }) => [names.join(' + '), names]));

/** What goes wrong with each page of some titles. */
const faultsIn = (tab: Page, titles: string[]) => tab.evaluate((wanted) => neverNoise.faults(wanted), titles);

const faults = new Map<string, string[]>();

beforeAll(async () => {
  await withEngine(entry, async (tab) => {
    for (const [key, names] of sets) {
      await tab.evaluate(await bundle(entry, [without(names.map((name) => guards[name]))]));
      const titles = allCases.filter((one) => one.guards.join(' + ') === key).map(({ title }) => title);
      for (const [at, found] of (await faultsIn(tab, titles)).entries()) faults.set(titles[at] ?? '', found);
    }
  });
});

describe('without its guards the page loses something', () => {
  test.each(allCases)('$title', ({ title }) => expect(faults.get(title)).not.toEqual([]));
});

describe('a guard stands in the code, and saves a page', () => {
  test.each(Object.entries<Guard>(guards))('%s', (name, { file, code }) => {
    expect(readFileSync(source(file), 'utf8')).toContain(code);
    expect(allCases.filter((one) => one.guards.includes(name as GuardName))).not.toEqual([]);
  });
});
