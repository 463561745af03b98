import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** What a peer knows of a page, in the shape of our `Article` as far as it is judged. */
interface PeerReading {
  text: string;
  article: {
    title: string;
    attribution: { authors: { value: string[] } | null; published: { value: string } | null };
  };
}

/** Put into the page by the peer's own browser script. */
declare const Mercury: {
  parse(
    url: string,
    options: { html: string; fetchAllPages: boolean },
  ): Promise<{
    content?: string | null;
    title?: string | null;
    author?: string | null;
    date_published?: string | null;
  }>;
};

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const blockLevel =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|H\d|HR|LI|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;

/** Text as a reader sees it: elements that start a line do so here too. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inner = Array.from(node.childNodes, textOf).join('');
  return blockLevel.test(node.nodeName) ? `\n${inner}\n` : inner;
}

type Maybe = string | null | undefined;

const reading = (content: Node | null, title: Maybe, author: Maybe, published: Maybe): PeerReading => ({
  text: content ? textOf(content) : '',
  article: {
    title: title ?? '',
    attribution: {
      authors: author ? { value: [author] } : null,
      published: published ? { value: published } : null,
    },
  },
});

/** Each peer as it comes, without any option that changes what it finds. */
const peers = {
  Readability(html: string) {
    const parsed = new Readability(parse(html), { serializer: (element) => element }).parse();
    return reading(parsed?.content ?? null, parsed?.title, parsed?.byline, parsed?.publishedTime);
  },
  Defuddle(html: string, url: string) {
    const { content, title, author, published } = new Defuddle(parse(html), { url }).parse();
    return reading(parse(content).body, title, author, published);
  },
  async Mercury(html: string, url: string) {
    const { content, title, author, date_published } = await Mercury.parse(url, { html, fetchAllPages: false });
    return reading(parse(content ?? '').body, title, author, date_published);
  },
};

export type PeerName = keyof typeof peers;
export type Peers = typeof peers;

Object.assign(globalThis, { peers });
