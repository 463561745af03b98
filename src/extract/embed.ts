import type { Embed } from '../article/block';
import { safeAddress, safeUrl } from '../article/safe-url';
import { tidy } from '../dom/lines';
import { printedText } from '../dom/printed-text';

const providers: readonly [string, RegExp][] = [
  ['YouTube', /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/],
  ['X', /(?:^|\.)(?:twitter\.com|x\.com)$/],
  ['Instagram', /(?:^|\.)instagram\.com$/],
  ['TikTok', /(?:^|\.)tiktok\.com$/],
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['Vidio', /(?:^|\.)vidio\.com$/],
  ['Dailymotion', /(?:^|\.)dailymotion\.com$/],
  ['Spotify', /(?:^|\.)spotify\.com$/],
  ['SoundCloud', /(?:^|\.)soundcloud\.com$/],
  ['Google Maps', /^(?:www\.)?google\.[a-z.]+$/],
];

const providerOf = ({ hostname }: URL): string | null => providers.find(([, host]) => host.test(hostname))?.[0] ?? null;

/** Where a reader sees the same thing: the watch page of an embedded player. */
function publicAddress(address: URL): string {
  const video = /^\/(?:embed|v)\/([\w-]{6,20})$/.exec(address.pathname);
  return video && providerOf(address) === 'YouTube' ? `https://www.youtube.com/watch?v=${video[1]}` : address.href;
}

/** A frame of a known service as a card; null for frames of anybody else (advertisements, trackers). */
export function frameEmbed(frame: Element, base: URL): Embed | null {
  const source = frame.getAttribute('data-src') ?? frame.getAttribute('src') ?? '';
  const address = safeAddress(source, base);
  const provider = address ? providerOf(address) : null;
  if (!address || !provider) return null;
  return {
    type: 'embed',
    provider,
    href: publicAddress(address),
    text: tidy(frame.getAttribute('title') ?? '') || null,
  };
}

const postClass = /(?:^|\s)(twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video))(?:\s|$)/;
const postProvider: Record<string, string> = { t: 'X', i: 'Instagram', f: 'Facebook' };

/** A quoted post of another service. An Instagram blockquote holds the service's own boilerplate, not the post. */
export function postEmbed(quote: Element, base: URL): Embed | null {
  const found = postClass.exec(quote.getAttribute('class') ?? '')?.[1];
  if (!found) return null;
  const provider = found.startsWith('tiktok') ? 'TikTok' : (postProvider[found.charAt(0)] ?? found);
  const links = [...quote.querySelectorAll('a[href]')];
  const permalink =
    quote.getAttribute('data-instgrm-permalink') ??
    quote.getAttribute('cite') ??
    links.at(-1)?.getAttribute('href') ??
    '';
  const text = provider === 'Instagram' ? '' : printedText(quote);
  return { type: 'embed', provider, href: safeUrl(permalink, base), text: text || null };
}
