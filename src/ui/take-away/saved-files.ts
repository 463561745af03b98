import type { Article } from '../../article/article';
import type { Pictures } from '../../export/figure-element';
import { toHtml } from '../../export/html';
import { toJson } from '../../export/json';
import { toMarkdown } from '../../export/markdown';
import { toSourcedText } from '../../export/sourced-text';
import type { TakeAwayKey } from './language/use-take-away-speech';

/** A file that an article can be saved as. */
export interface SavedFile {
  label: TakeAwayKey;
  extension: string;
  mediaType: string;
  holdsPictures?: true;
  write(article: Article, pictures: Pictures): string;
}

export const savedFiles: readonly SavedFile[] = [
  { label: 'take-away.html', extension: 'html', mediaType: 'text/html', write: toHtml, holdsPictures: true },
  { label: 'take-away.markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  { label: 'take-away.text', extension: 'txt', mediaType: 'text/plain', write: toSourcedText },
  { label: 'take-away.json', extension: 'json', mediaType: 'application/json', write: toJson },
];
