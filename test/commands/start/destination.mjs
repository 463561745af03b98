import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { demoArticle, demoPages } from '../../demo/pages.mjs';

/**
 * @typedef {object} Destination Where a browser is sent to.
 * @property {string} address
 * @property {import('../../e2e/loopback.mjs').Pages | null} pages What stands on every host; null is the real web.
 * @property {string[]} notes What the person who started should know.
 * @property {() => Promise<void>} close
 */

const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Serves the folder of a saved page on this machine alone. Extensions may not touch `file:` addresses unless a reader
 * allows it by hand, so a file is never opened as one.
 * @param {string} file
 * @returns {Promise<Destination>}
 */
async function serveFile(file) {
  const folder = dirname(resolve(file));
  const server = createServer((request, response) => {
    const path = resolve(folder, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`);
    const type = Object.entries(types).find(([ending]) => ending === extname(path).toLowerCase())?.[1];
    if (!path.startsWith(folder + sep) || !existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(readFileSync(path));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server of the saved page has no port');
  return {
    address: `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(file))}`,
    pages: null,
    notes: [
      'A saved page does not stand on its publisher’s host, so Bening hides nothing in it by itself:',
      'click its button, and the popup reads the article.',
    ],
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/**
 * The demo article where nothing is named, else the address on the real web, else the saved page of that name.
 * @param {string | undefined} target
 * @returns {Promise<Destination>}
 */
export async function destinationOf(target) {
  const close = async () => {};
  if (target === undefined) return { address: demoArticle, pages: demoPages, notes: [], close };
  if (/^https?:\/\//i.test(target)) return { address: target, pages: null, notes: [], close };
  if (existsSync(target) && statSync(target).isFile()) return serveFile(target);
  console.error(`${target} is neither an address (https://…) nor a file.`);
  process.exit(2);
}
