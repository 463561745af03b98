import { registrableHost } from '../../src/article/same-story';
import type { Article } from '../../src/article/article';
import type { Block } from '../../src/article/block';
import { evil, secret } from './attack';
import { addressesIn } from './exported';

const turning = /[\u202a-\u202e\u2066-\u2069]/;
/** The longest address that a browser is sure to take. */
const longest = 8192;
const unseen = /[\u200b\u2060\ufeff]/;

/** What a reader would believe of an article that is not so. `address` is where it was read. */
export function deceptions(article: Article, address: URL): string[] {
  const written = JSON.stringify(article);
  // What is printed as it was typed keeps such characters.
  const flowing = JSON.stringify({ ...article, blocks: article.blocks.filter(({ type }) => type !== 'preformatted') });
  const canonical = article.attribution.canonical?.value ?? '';
  const addresses = [...addressesIn(article), canonical].filter((one) => URL.canParse(one)).map((one) => new URL(one));
  const isElsewhere = (block: Block) =>
    block.type === 'embed' && block.href !== null && new URL(block.href).host.endsWith(new URL(evil).host);
  const { hostname } = address;
  const publisher = article.attribution.publisher?.value ?? '';
  const isNamed = hostname.endsWith('warta-contoh.example') || publisher.startsWith(registrableHost(hostname));
  return [
    ...(isNamed ? [] : [`the article is said to be of ${publisher}`]),
    ...(turning.test(written) ? ['the article turns the line'] : []),
    ...(unseen.test(flowing) ? ['the article holds what nobody sees'] : []),
    ...(written.includes(secret) ? ['the article says what the page does not show'] : []),
    ...(URL.canParse(canonical) && new URL(canonical).origin === address.origin
      ? []
      : ['the article names another source']),
    ...(addresses.some(({ username, password }) => username + password !== '') ? ['an address hides its host'] : []),
    ...(addresses.every(({ href }) => written.includes(JSON.stringify(href)))
      ? []
      : ['an address is not what it looks like']),
    ...(addresses.some(({ href }) => href.length > longest) ? ['an address is longer than any'] : []),
    ...(written.includes('"src":"mailto:') ? ['a picture is asked for by mail'] : []),
    ...(article.blocks.some(isElsewhere) ? ['a card leads to another service than it names'] : []),
  ];
}
