import fc from 'fast-check';
import { noise } from './generated-pages';

/** What may happen to one element of a page, or to a text in it. */
const changes = {
  drop: (element) => element.remove(),
  double: (element) => element.after(element.cloneNode(true)),
  move: (element, other) => {
    if (!element.contains(other)) other.before(element);
  },
  unwrap: (element) => element.replaceWith(...element.childNodes),
  wrap: (element, _, tag) => {
    const box = element.ownerDocument.createElement(tag);
    element.replaceWith(box);
    box.append(element);
  },
  rename: (element, _, tag) => {
    const other = element.ownerDocument.createElement(tag);
    for (const { name, value } of element.attributes) if (/^[a-z][\w-]*$/.test(name)) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  bare: (element) => {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  },
  unclass: (element) => {
    for (const one of [element, ...element.querySelectorAll('[class]')]) one.removeAttribute('class');
  },
  disguise: (element, other) => element.setAttribute('class', other.getAttribute('class') ?? 'terkait'),
  noise: (element, _, tag) => {
    const box = element.ownerDocument.createElement('div');
    box.append(...new DOMParser().parseFromString(noise[tag.length % noise.length] ?? '', 'text/html').body.childNodes);
    element.after(box);
  },
  text: (element, _, tag) => element.after(tag),
  spread: (element) => {
    const texts = Array.from(element.childNodes);
    for (const text of texts)
      if (text.nodeType === 3) (text as Text).splitText(Math.floor((text as Text).length / 2)).before('\u200b');
  },
} satisfies Record<string, (element: Element, other: Element, tag: string) => void>;

type Change = keyof typeof changes;

/** Which element, and which other one: as a share of all, so that it fits every page. */
const place = fc.nat(9999);
const tags = 'p div span section blockquote li h2 figure a td table form aside footer b x-kotak'.split(' ');

const change = fc.record({
  do: fc.constantFrom(...(Object.keys(changes) as Change[])),
  at: place,
  to: place,
  tag: fc.constantFrom(...tags),
});

/** What happens to a page: to its markup as written, and to elements one after the other. */
export interface Mutation {
  /** Cut off behind so much of the markup, in thousandths; null for whole. */
  cut: number | null;
  /** Read in an encoding that it was not written in. */
  encoding: string | null;
  changes: { do: Change; at: number; to: number; tag: string }[];
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  cut: fc.option(fc.integer({ min: 200, max: 1000 }), { freq: 4, nil: null }),
  encoding: fc.option(fc.constantFrom('windows-1252', 'utf-16le', 'shift_jis', 'koi8-r', 'x-user-defined'), {
    freq: 8,
    nil: null,
  }),
  changes: fc.array(change, { maxLength: 8 }),
});

const garbled = (html: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(html));

/** Characters that are written alike in the wrong encoding, else nothing of the page would be left to read. */
const pageIn = (html: string, encoding: string | null) =>
  encoding === null ? html : html.replace(/>[^<]+/g, (text) => `>${garbled(text.slice(1), encoding)}`);

/** A page to which all that happened; the same for the same mutation. */
export function mutate(html: string, { cut, encoding, changes: all }: Mutation): Document {
  const written = pageIn(html.slice(0, cut === null ? undefined : Math.floor((html.length * cut) / 1000)), encoding);
  const page = new DOMParser().parseFromString(written, 'text/html');
  for (const one of all) {
    const elements = page.body.querySelectorAll('*');
    const element = elements[Math.floor((one.at / 10_000) * elements.length)];
    const other = elements[Math.floor((one.to / 10_000) * elements.length)];
    if (element && other) changes[one.do](element, other, one.tag);
  }
  return page;
}
