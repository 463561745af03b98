import { safeUrl as real } from '../../../src/article/safe-url';
import { isCareless } from './careless';

export * from '../../../src/article/safe-url';

/** Careless: an address is kept as the page wrote it. */
export function safeUrl(text: string, base: URL): string | null {
  const href = real(text, base);
  return href !== null && text.startsWith('http') && isCareless('addresses-as-browsers-read') ? text : href;
}
