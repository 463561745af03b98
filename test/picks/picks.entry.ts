import { stableSelector } from '../../src/dom/stable-selector';
import { prepare } from '../../src/cleanup/clean';
import { Guard } from '../../src/cleanup/guard';
import { ownNoise } from '../../src/cleanup/pick';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/**
 * Picks the first block at `where` in one story, and looks at what its rule does in another: whether it matches the
 * block at `where` there and nothing else, and whether a paragraph of the other article is in it.
 */
function pick(html: string, other: { html: string; url: string; paragraphs: string[] }, where: string) {
  const block = parse(html).querySelector(where);
  const selector = block && stableSelector(block);
  if (!selector) return { selector: null, same: false, lost: [] };
  const page = parse(other.html);
  const found = [...page.querySelectorAll(selector)];
  const wanted = [...page.querySelectorAll(where)];
  const same =
    found.length === wanted.length && found.length > 0 && found.every((element, index) => element === wanted[index]);
  const { anatomy } = prepare(page, new URL(other.url), {}).judge.read(page);
  const { allowed } = new Guard(anatomy).sift(ownNoise(page, [selector]));
  const gone = allowed.map(({ element }) => squeeze(element.textContent));
  // A subhead may well be part of what a related link says.
  const prose = other.paragraphs.map(squeeze).filter((paragraph) => paragraph.split(' ').length > 7);
  const lost = prose.filter((paragraph) => gone.some((text) => text.includes(paragraph)));
  return { selector, same: same && allowed.length === found.length, lost };
}

const picks = { pick };

export type Picks = typeof picks;

Object.assign(globalThis, { picks });
