import { sameStory } from '../article/same-story';
import { partAddress } from '../extract/story-address';
import { answer } from '../messages/answer';
import { partsGuards } from '../messages/parts-guards';
import type { PartAnswer, PartFailure } from '../messages/protocol';
import { readKey, type ReadPage } from './read-key';

/**
 * The one door to the network. It asks the page's own publisher for another part of the article that the page shows: only
 * when the reader has pressed for it, one part at a call, as a link of the page itself would.
 */

/** Set where this script runs already, in the isolated world that our scripts share. */
const nextPagesKey = Symbol.for('bening.next-pages');

/** How long a part may take, in milliseconds: less than whoever asks for it waits. */
const patience = 10_000;

/** No page of a newspaper is longer, in bytes. */
const longest = 8_000_000;

/** Loaded pages end so; an answer without it was cut off. */
const pageEnd = /<\/(?:html|body)\s*>/i;

const failures: Record<number, PartFailure> = { 404: 'missing', 410: 'missing', 429: 'busy', 503: 'busy' };

/** Why a part cannot be had; thrown on the way to it. */
class Refused extends Error {
  readonly failure: PartFailure;

  constructor(failure: PartFailure) {
    super(failure);
    this.failure = failure;
  }
}

const withoutHash = ({ href }: URL): string => href.replace(/#.*/, '');

const isSame = (one: URL, other: URL) => withoutHash(one) === withoutHash(other);

/** Whether an address is of the origin and the story of the page in which we are. */
const isOfStory = (address: URL, page: URL) =>
  address.origin === page.origin && (isSame(address, page) || partAddress(address.href, page) !== null);

/** The text of an answer in the character set that its server or its head names. */
async function textOf(answer: Blob, type: string): Promise<string> {
  const charset = /charset=["']?([\w-]+)/i;
  const [, named] = charset.exec(type) ?? charset.exec(await answer.slice(0, 2048).text()) ?? [];
  // Firefox lets a content script touch no bytes of an answer, only its text.
  const reader = new FileReader();
  const loaded = new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', reject);
  });
  reader.readAsText(answer, named);
  await loaded;
  return typeof reader.result === 'string' ? reader.result : '';
}

async function ask(address: URL, page: URL, signal: AbortSignal): Promise<{ url: URL; text: string }> {
  // The page itself is asked for again only for what is new in it.
  const cache = isSame(address, page) ? 'no-cache' : 'default';
  const response = await fetch(address, { mode: 'same-origin', credentials: 'same-origin', cache, signal });
  if (!response.ok) throw new Refused(failures[response.status] ?? 'failed');
  const url = new URL(response.url || address.href);
  if (!isOfStory(url, page)) throw new Refused('elsewhere');
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new Refused('not-html');
  const answer = await response.blob();
  if (answer.size > longest) throw new Refused('not-html');
  const text = await textOf(answer, type);
  if (!pageEnd.test(text)) throw new Refused('cut');
  return { url, text };
}

let way: AbortController | null = null;

/** Whether the page in which we are is the one that was read: at its address, or at another of the same story. */
const isStill = (at: string, page: URL) =>
  URL.canParse(at) && (isSame(new URL(at), page) || sameStory(new URL(at), page));

async function readPart(at: string, href: string | null): Promise<PartAnswer> {
  const page = new URL(location.href);
  const read: ReadPage | undefined = Reflect.get(globalThis, readKey);
  if (!read || !isStill(at, page)) return { failure: 'left' };
  const part = href === null ? { href: withoutHash(page), isOwnOrigin: true } : partAddress(href, page);
  if (!part?.isOwnOrigin) return { failure: 'foreign' };
  way?.abort();
  const own = new AbortController();
  way = own;
  const limit = AbortSignal.timeout(patience);
  try {
    const { url, text } = await ask(new URL(part.href), page, AbortSignal.any([own.signal, limit]));
    // A document without a window: no picture of it is loaded, and no script of it runs.
    const other = new DOMParser().parseFromString(text, 'text/html');
    const extraction = await read(true, { page: other, url });
    return extraction ? { extraction } : { failure: 'empty' };
  } catch (error) {
    if (error instanceof Refused) return { failure: error.failure };
    return { failure: own.signal.aborted ? 'stopped' : limit.aborted ? 'slow' : 'failed' };
  } finally {
    if (way === own) way = null;
  }
}

if (!Reflect.has(globalThis, nextPagesKey)) {
  Reflect.set(globalThis, nextPagesKey, true);
  answer('parts', partsGuards, () => ({ readPart, stop: () => way?.abort() }));
}
