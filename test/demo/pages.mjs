import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** The demo's article in the invented paper "Warta Contoh". */
export const demoArticle = 'https://warta-contoh.example/berita/20261114/1042/pasar-lentera-danau-umpama-buka-lagi';

const types = { '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };

const file = (/** @type {string} */ path) => new URL(path, import.meta.url);

/**
 * Everything that stands on the invented paper's host: its home, one article, their style and pictures.
 * @type {import('../e2e/loopback.mjs').Pages}
 */
export function demoPages({ hostname, pathname }) {
  if (hostname !== new URL(demoArticle).hostname) return null;
  if (pathname === '/') return readFileSync(file('home.html'), 'utf8');
  if (pathname === new URL(demoArticle).pathname) return readFileSync(file('article.html'), 'utf8');
  const type = Object.entries(types).find(([ending]) => ending === extname(pathname))?.[1];
  const asset = file(`.${pathname}`);
  return type !== undefined && existsSync(asset) ? { body: readFileSync(asset), type } : null;
}
