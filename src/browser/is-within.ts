/** Scheme, host and path of a match pattern of web pages. */
const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** Whether a match pattern is covered by another, which matches whole hosts. */
export function isWithin(pattern: string, whole: string): boolean {
  const [, scheme, host] = parts.exec(pattern) ?? [];
  const [, wholeScheme, wholeHost = '', path] = parts.exec(whole) ?? [];
  if (scheme === undefined || host === undefined || path !== '/*') return false;
  const domain = wholeHost.replace(/^\*\./, '');
  const hostFits = host === wholeHost || (domain !== wholeHost && `.${host}`.endsWith(`.${domain}`));
  return hostFits && (wholeScheme === '*' || wholeScheme === scheme);
}
