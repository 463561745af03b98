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

/** An address over https, which alone pages of an extension may load. */
export const overHttps = (address: string): string => address.replace(/^http:/, 'https:');

/** A name in the public part of the web: neither an IP address, nor a name of one machine or of a local network. */
const publicName =
  /\.(?!(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|arpa)\.?$)[a-z][a-z\d-]*\.?$/;

/**
 * The address from which a picture may be asked for; null if `safeUrl` would refuse it, or if its host has no public
 * name. Always over https, except on a page that is not: browsers ask so for what an https page names over http.
 */
export function pictureUrl(text: string, base: URL): string | null {
  const url = safeAddress(text, base);
  const isPublic = url !== null && publicName.test(url.hostname);
  if (!isPublic && !switchedOff?.has('pictures-are-public')) return null;
  return url && (base.protocol === 'http:' ? url.href : overHttps(url.href));
}
