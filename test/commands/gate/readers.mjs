import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle, engineEntry, read, withTabs } from '../engine.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../peers.entry').Peers} Peers */
/** @typedef {import('../peers.entry').PeerName} PeerName */
/** @typedef {import('./scorer.mjs').Judged} Judged */

/** @typedef {'Bening' | 'without rules'} Own Bening with its rules for publishers, and with none. */
/** @typedef {Own | PeerName} Reader */
/** @typedef {{ text: string, article: Judged | null, error: string | null }} Read Without an article: the page was not taken for one. */

export const ownReaders = /** @type {const} */ (['Bening', 'without rules']);
export const peerReaders = /** @type {const} */ (['Readability', 'Defuddle', 'Mercury']);

/** One page as a reader reads it; `force`: whatever it looks like. Peers are always asked to. @param {Page} tab @param {Reader} reader @param {{ html: string, url: string, force: boolean }} page @returns {Promise<Read>} */
export async function readBy(tab, reader, { html, url, force }) {
  if (reader === 'Bening' || reader === 'without rules') {
    const { extraction, text, error } = await read(tab, html, url, { rules: reader === 'Bening', force });
    return { text, article: extraction?.article ?? null, error };
  }
  /** @type {Promise<Awaited<ReturnType<Peers[PeerName]>>>} */
  const answer = tab.evaluate(
    // @ts-expect-error `peers` stands in the page, put there by the bundle
    (peer, ...given) => globalThis.peers[peer](...given),
    reader,
    html,
    url,
  );
  return answer.then(
    (found) => ({ ...found, error: null }),
    (/** @type {unknown} */ error) => ({ text: '', article: null, error: String(error) }),
  );
}

const mercury = fileURLToPath(import.meta.resolve('@jocmp/mercury-parser/dist/mercury.web.js'));

/** Runs `work` on pages of one browser in which our engine, and if asked for the peers, can be called. @template T @param {{ peers: boolean, count: number }} what @param {(tabs: Page[], script: string) => Promise<T>} work */
export async function withReaders({ peers, count }, work) {
  const script = await bundle(engineEntry);
  const others = peers
    ? [readFileSync(mercury, 'utf8'), await bundle(new URL('../peers.entry.ts', import.meta.url))]
    : [];
  return withTabs([script, ...others], count, (tabs) => work(tabs, script));
}
