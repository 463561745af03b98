const longest = 8192;

/** An address from a page, resolved against `base`; null if `safeUrl` would refuse it. */
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
 * The only place where addresses of a page are parsed. Gives the absolute form, resolved against `base`; null if it is
 * malformed, contains a user name, or is not http, https or mailto. Hosts with non-ASCII letters come out as punycode, so
 * that they cannot imitate another host.
 */
export const safeUrl = (text: string, base: URL): string | null => safeAddress(text, base)?.href ?? null;

/**
 * A picture's address over https. Browsers ask so for what an https page names over http, and pages of an extension
 * may load no other.
 */
export const overHttps = (address: string): string => address.replace(/^http:/, 'https:');
