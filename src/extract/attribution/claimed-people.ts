import { readNames, type Names } from '../../indonesian/names';
import type { Source } from '../../article/attribution';
import type { ClaimedStory } from '../../dom/json-ld';
import type { Meta } from '../../dom/meta';

/** Names from one place of the metadata. */
export interface ClaimedNames extends Names {
  from: Source;
}

const authorNames = ['content_author', 'parsely-author', 'author', 'article:author'];
const editorNames = ['content_editor', 'editor'];

const fromMeta = (meta: Meta, names: readonly string[]): ClaimedNames[] =>
  names.flatMap((name) => {
    const values = meta.get(name);
    return values ? [{ ...readNames(values.join('\n')), from: { how: 'meta' as const, where: name } }] : [];
  });

const fromJsonLd = (names: readonly string[] | undefined, where: string): ClaimedNames[] =>
  names && names.length > 0 ? [{ ...readNames(names.join('\n')), from: { how: 'json-ld', where } }] : [];

/** Who the metadata says wrote the article, most trusted first: what a newsroom's own system names, then schema.org. */
export function claimedAuthors(meta: Meta, story: ClaimedStory | null): ClaimedNames[] {
  const own = fromMeta(meta, authorNames.slice(0, 1));
  return [...own, ...fromJsonLd(story?.authors, 'author'), ...fromMeta(meta, authorNames.slice(1))];
}

/** Who the metadata says edited it. */
export const claimedEditors = (meta: Meta, story: ClaimedStory | null): ClaimedNames[] => [
  ...fromMeta(meta, editorNames),
  ...fromJsonLd(story?.editors, 'editor'),
];
