import type { Embed } from '../article/block';
import { safeAddress, safeUrl } from '../article/safe-url';
import { tidy } from '../dom/lines';
import { printedText } from '../dom/printed-text';
import { sideOf } from './decoration';

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
  ['Vimeo', /(?:^|\.)vimeo\.com$/],
  ['Datawrapper', /(?:^|\.)(?:datawrapper\.de|dwcdn\.net)$/],
  ['Flourish', /(?:^|\.)(?:flourish\.studio|flo\.uri\.sh)$/],
  ['Infogram', /(?:^|\.)infogram\.com$/],
  ['Google Maps', /^(?:www\.)?google\.[a-z.]+$/],
];

const providerOf = ({ hostname }: URL): string | null => providers.find(([, host]) => host.test(hostname))?.[0] ?? null;

/** Where a reader sees the same thing: the watch page of an embedded player. */
function publicAddress(address: URL): string {
  const video = /^\/(?:embed|v)\/(?!videoseries$|live_stream$)([\w-]{6,20})$/.exec(address.pathname);
  return video && providerOf(address) === 'YouTube' ? `https://www.youtube.com/watch?v=${video[1]}` : address.href;
}

const webAddress = (text: string, base: URL): URL | null => {
  const address = safeAddress(text, base);
  return address?.protocol === 'mailto:' ? null : address;
};

const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');

/** Titles of frames that are not part of the text: advertisements, comments, logins. */
const otherFrame =
  /\b(?:ads?|advert\w*|iklan|sponsor\w*|comments?|komentar|log ?in|re?captcha|share|cookies?|consent|chat|widget)\b/i;

/** The least side of a frame that is part of the text, in pixels. */
const leastSide = 200;

/** Whether a frame of an unknown service is part of the text: it is large and has a title. */
function isTitledFrame(frame: Element, title: string | null): boolean {
  const [width, height] = [sideOf(frame, 'width'), sideOf(frame, 'height')];
  return title !== null && !otherFrame.test(title) && (height ?? 0) >= leastSide && (width ?? leastSide) >= leastSide;
}

/** Titles that a service gives to all its frames. */
const anyFrame = /\bplayer\b|^(?:embed(?:ded)?|iframe|video|youtube|interactive or visual content)$/i;

const titleOf = (element: Element): string | null => {
  const title = tidy(element.getAttribute('title') ?? '');
  return title === '' || anyFrame.test(title) ? null : title;
};

/** A frame of a known service, or a large one with a title, as a card; null for any other (advertisements, trackers). */
export function frameEmbed(frame: Element, base: URL): Embed | null {
  const video = frame.getAttribute('data-videoid');
  const written = frame.getAttribute('data-src') || frame.getAttribute('src') || '';
  const address = webAddress(video ? `https://www.youtube.com/embed/${video}` : written, base);
  if (!address || (!video && written.trim() === '')) return null;
  const title = titleOf(frame);
  const provider = providerOf(address) ?? (isTitledFrame(frame, title) ? hostOf(address) : null);
  return provider === null ? null : { type: 'embed', provider, href: publicAddress(address), text: title };
}

/** A placeholder that a chart service's script would fill, as a card; null for any other element. */
export function chartEmbed(element: Element): Embed | null {
  const datawrapper = /^datawrapper-vis-(\w{4,12})$/.exec(element.id)?.[1];
  const flourish = /^(?:visualisation|story)\/\d{1,12}$/.exec(element.getAttribute('data-src') ?? '')?.[0];
  const [provider, href] = datawrapper
    ? ['Datawrapper', `https://datawrapper.dwcdn.net/${datawrapper}/`]
    : ['Flourish', `https://flo.uri.sh/${flourish}/embed`];
  return datawrapper || flourish ? { type: 'embed', provider, href, text: null } : null;
}

/** A `video` or `audio` as a card with a link to its file; null if it names no web address. */
export function mediaEmbed(media: Element, base: URL): Embed | null {
  const written = [media, ...media.querySelectorAll('source')].flatMap((one) => [
    one.getAttribute('src'),
    one.getAttribute('data-src'),
  ]);
  for (const source of written) {
    const address = source ? webAddress(source, base) : null;
    if (address) return { type: 'embed', provider: hostOf(address), href: address.href, text: titleOf(media) };
  }
  return null;
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
