import { overHttps, safeUrl } from '../article/safe-url';
import { tidy } from '../dom/lines';

/** The widest candidate of a `srcset`. */
function fromSrcset(srcset: string): string | null {
  let best: string | null = null;
  let width = -1;
  for (const part of srcset.slice(0, 8000).split(/,\s+/)) {
    const [address, size = '0'] = part.trim().split(/\s+/);
    const value = Number.parseFloat(size);
    if (address && value > width) {
      best = address;
      width = value;
    }
  }
  return best;
}

const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-hi-res-src'];

/** Stand-ins that lazy pages show until the real picture is near. */
const isPlaceholder = (address: string) =>
  /^data:|(?:blank|spacer|placeholder|loading|default|pixel|1x1)[^/]{0,80}\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i.test(
    address,
  );

/** Where scripts run, a `noscript` holds text: the markup of the picture that a lazy page shows without them. */
function fromNoscript(image: Element): string | null {
  const beside = [image.nextElementSibling, image.parentElement?.nextElementSibling].find(
    (one) => one?.localName === 'noscript',
  );
  const address =
    beside?.querySelector('img')?.getAttribute('src') ??
    /<img\b[^<>]{0,2000}?\ssrc=["']([^"']{1,2000})/i.exec((beside?.textContent ?? '').slice(0, 5000))?.[1];
  return address?.replaceAll('&amp;', '&') ?? null;
}

/** The address that the browser asks for a picture of the page, lazy ones included; null where none is safe to load. */
export function pictureAddress(image: Element, base: URL): string | null {
  const src = image.getAttribute('src') ?? '';
  const candidates = [
    ...lazyAttributes.map((name) => image.getAttribute(name)),
    src !== '' && !isPlaceholder(src) ? src : null,
    fromSrcset(image.getAttribute('data-srcset') ?? ''),
    fromSrcset(image.getAttribute('srcset') ?? ''),
    fromNoscript(image),
  ];
  for (const candidate of candidates) {
    if (!candidate || isPlaceholder(candidate)) continue;
    const address = safeUrl(candidate.trim(), base);
    if (address?.startsWith('mailto:') && !switchedOff?.has('pictures-are-web')) continue;
    if (address) return base.protocol === 'https:' ? overHttps(address) : address;
  }
  return null;
}

/** Icons, counters and spacers are no pictures of an article. */
export function isDecoration(image: Element): boolean {
  const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10);
  if (size('width') <= 60 || size('height') <= 60) return true;
  return /(?:^|[\s/_.-])(?:icons?|logo|avatar|emoji|sprite|pixel|spacer|tracker|counter)(?:[\s/_.-]|$)/i.test(
    `${image.getAttribute('src') ?? ''} ${image.getAttribute('class') ?? ''}`,
  );
}

/** A picture's alternative text as written. */
export const altText = (image: Element): string => tidy(image.getAttribute('alt') ?? '');
