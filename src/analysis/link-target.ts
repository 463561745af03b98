import type { NoiseKind } from '../article/noise-kind';

/** Places that a publisher sends readers to for its own sake: shops, channels, application stores. */
const targets: readonly { kind: NoiseKind; name: string; pattern: RegExp }[] = [
  {
    kind: 'subscription',
    name: 'langganan',
    pattern:
      /(?:^|[/.])(?:(?:ber)?langganan|subscri(?:be|ption)s?|membership|paywall|checkout|epaper|e-paper|toko)(?:[/.?#]|$)|\/(?:premium|paket|plus|[a-z]+-?pro)\/?(?:[?#]|$)|^(?:https?:)?\/\/(?:premium|plus|subscribe)\./i,
  },
  {
    kind: 'promo',
    name: 'kanal',
    pattern:
      /^(?:https?:)?\/\/(?:(?:www\.)?whatsapp\.com\/channel|chat\.whatsapp\.com|wa\.me\/channel|t\.me\/|telegram\.me\/|news\.google\.com\/(?:\w+\/)?(?:publications|s\/)|line\.me\/|lin\.ee\/|today\.line\.me)/i,
  },
  {
    kind: 'promo',
    name: 'toko aplikasi',
    pattern: /^(?:https?:)?\/\/(?:play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com)/i,
  },
];

/** What a link's target says of the line that holds it, or null for an ordinary link. */
export function judgeTarget(href: string): { kind: NoiseKind; name: string } | null {
  if (href.length > 2000) return null;
  return targets.find(({ pattern }) => pattern.test(href)) ?? null;
}

/** Into this page, to a file, to somebody: to no story. */
const noStory = /^(?:#.|tel:|mailto:)|\.(?:pdf|docx?|xlsx?|zip)$/i;

/** Whether a link may lead to another story. */
export const leadsToStory = (href: string): boolean => !noStory.test(href);
