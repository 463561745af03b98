const longest = 8192;

/** What a page wrote as an address, parsed and resolved against `base`; null where `safeUrl` would refuse it. */
export function safeAddress(text: string, base: URL): URL | null {
  if (text.length > longest && !switchedOff?.has('addresses-are-bounded')) return null;
  if (!URL.canParse(text, base.href) && !switchedOff?.has('malformed-addresses-are-refused')) return null;
  const url = new URL(text, base.href);
  if (url.protocol === 'mailto:') return url;
  const isWeb = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '';
  if (!isWeb && !switchedOff?.has('addresses-are-web')) return null;
  const isPublic = url.username === '' && url.password === '';
  return isPublic || switchedOff?.has('addresses-name-no-user') ? url : null;
}

/**
 * The one door for addresses: the absolute form of what a page wrote, resolved against `base`, or null where it is not
 * http, https or mailto, is malformed, or carries a user name. Nothing else is changed; a host in other letters comes
 * out in its ASCII form (punycode), so that it can't pass for another.
 */
export const safeUrl = (text: string, base: URL): string | null => safeAddress(text, base)?.href ?? null;

/**
 * A picture's address over https. Browsers ask so for what an https page names over http, and pages of an extension
 * may load no other.
 */
export const overHttps = (address: string): string => address.replace(/^http:/, 'https:');
