import { safeUrl } from '../../article/safe-url';

/** A base that resolves no relative address. */
const nowhere = new URL('about:blank');

/** An absolute http, https or mailto address as it may stand in a link or picture, else null. */
export const absoluteUrl = (text: string): string | null => safeUrl(text, nowhere);
