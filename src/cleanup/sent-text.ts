import { tidyText } from '../article/tidy-text';

/**
 * The first words of the text fragment (`#:~:text=`) that the reader followed, in lower case; empty if there is none.
 * Browsers remove it from the address that scripts see, but its navigation entry still has it.
 */
export function sentText(view: object): string {
  const navigation: unknown = Reflect.get(view, 'navigation');
  const entry: unknown = Reflect.get(Object(navigation), 'currentEntry');
  const [, directives = ''] = String(Reflect.get(Object(entry), 'url')).split(':~:');
  const words = /(?:^|&)text=(?:[^,&]*-,)?([^,&]*)/.exec(directives)?.[1] ?? '';
  // Unlike `decodeURIComponent` this never throws.
  return tidyText(new URLSearchParams(`text=${words}`).get('text') ?? '').toLowerCase();
}
