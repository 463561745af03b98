import { tidyText } from '../article/tidy-text';

/**
 * The first words that a link with a text fragment (`#:~:text=`) sends the reader to, in small letters; empty where it names
 * none. No script sees them in the address; the browser's list of where it has been holds them.
 */
export function sentText(view: object): string {
  const navigation: unknown = Reflect.get(view, 'navigation');
  const entry: unknown = Reflect.get(Object(navigation), 'currentEntry');
  const [, directives = ''] = String(Reflect.get(Object(entry), 'url')).split(':~:');
  const words = /(?:^|&)text=(?:[^,&]*-,)?([^,&]*)/.exec(directives)?.[1] ?? '';
  // Unlike `decodeURIComponent` this throws at nothing.
  return tidyText(new URLSearchParams(`text=${words}`).get('text') ?? '').toLowerCase();
}
