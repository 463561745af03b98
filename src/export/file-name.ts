import type { Article } from '../article/article';
import { registrableHost } from '../article/same-story';

/** File systems allow at most 255 bytes; some leave only 140 for the name. */
const longest = 120;

/** Device names of Windows, with any extension. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/;

/**
 * A name for an article's file: day, paper and title, "2023-02-01 bisnis.com blinken-ke-israel.md". Letters and figures of
 * any script and single hyphens alone stand in the title, so that no sign of a path, a device or a writing direction can;
 * at most 120 bytes of UTF-8.
 */
export function fileName({ title, attribution }: Article, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(attribution.published?.value ?? '')?.[0];
  const host = registrableHost(hostOf(attribution.canonical?.value ?? ''));
  const opening = [day ?? '', host].filter((part) => part !== '').join(' ');
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const slug = joined(words, longest - bytes(`${opening} .${extension}`));
  const name = [opening, slug].filter((part) => part !== '').join(' ');
  return `${name === '' || device.test(name) ? `artikel ${name}`.trim() : name}.${extension}`;
}

const hostOf = (address: string): string =>
  /^https?:\/\/([\w.-]+)(?=[:/?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole words as fit; if not even the first fits, its beginning. */
function joined(words: readonly string[], most: number): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (bytes(longer) > most) return slug === '' ? beginning(word, most) : slug;
    slug = longer;
  }
  return slug;
}

function beginning(word: string, most: number): string {
  let kept = '';
  for (const letter of word) {
    if (bytes(kept + letter) > most) break;
    kept += letter;
  }
  return kept;
}
