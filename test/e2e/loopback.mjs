import { createHash, X509Certificate } from 'node:crypto';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import { generate } from 'selfsigned';
import { note } from './trace.mjs';

/**
 * @typedef {{ body: string | Uint8Array, status?: number, type?: string, delay?: number, headers?: Record<string, string> }} Reply A response, sent after `delay` milliseconds.
 * @typedef {(address: URL) => Reply | string | null} Pages The response for an address of any host; null is a 404.
 * @typedef {object} Loopback
 * @property {number} port Where the https server listens.
 * @property {number} proxyPort An HTTP proxy that forwards every CONNECT to that server, whatever the host.
 * @property {string} spki Base64 SHA-256 of the certificate's public key.
 * @property {URL[]} requests All requested addresses, in order.
 * @property {(string | null)[]} referrers The referrer of each request.
 * @property {(string | null)[]} cookies The cookies of each request.
 * @property {(pages: Pages) => void} show Serves other pages from now on, and forgets what was asked for.
 * @property {() => Promise<void>} close
 */

/**
 * @param {import('node:net').Server} server
 * @returns {Promise<number>}
 */
async function listen(server) {
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the loopback server has no port');
  return address.port;
}

/**
 * Serves pages of any host on the loopback interface, with a certificate made for this run.
 * @param {Pages} pages
 * @returns {Promise<Loopback>}
 */
export async function serve(pages) {
  const pem = await generate([{ name: 'commonName', value: 'loopback' }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*' }] }],
  });
  const publicKey = new X509Certificate(pem.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');

  let shown = pages;
  /** @type {URL[]} */
  const requests = [];
  /** @type {(string | null)[]} */
  const referrers = [];
  /** @type {(string | null)[]} */
  const cookies = [];
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    const address = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    requests.push(address);
    referrers.push(request.headers.referer ?? null);
    cookies.push(request.headers.cookie ?? null);
    note(`asked for ${address.href}`);
    const found = shown(address);
    const reply = typeof found === 'string' ? { body: found } : (found ?? { body: 'Not found', status: 404 });
    setTimeout(() => {
      const headers = { 'content-type': reply.type ?? 'text/html; charset=utf-8', ...reply.headers };
      response.writeHead(reply.status ?? 200, headers);
      response.end(reply.body);
    }, reply.delay ?? 0);
  });
  const port = await listen(server);

  /** @type {Set<import('node:stream').Duplex>} */
  const tunnels = new Set();
  const proxy = createPlainServer().on('connect', (_request, socket, head) => {
    const tunnel = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [socket, tunnel]) {
      tunnels.add(end);
      // Browsers close connections at any time. Then close the other end too.
      end.on('error', () => {});
      end.on('close', () => [socket, tunnel].forEach((each) => each.destroy()));
      end.on('close', () => tunnels.delete(end));
    }
  });
  const proxyPort = await listen(proxy);

  const show = (/** @type {Pages} */ next) => {
    shown = next;
    requests.length = 0;
    referrers.length = 0;
    cookies.length = 0;
  };
  const close = async () => {
    for (const tunnel of tunnels) tunnel.destroy();
    server.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all([server, proxy].map((each) => new Promise((resolve) => each.close(resolve))));
  };
  return { port, proxyPort, spki, requests, referrers, cookies, show, close };
}
