import { attacks, secret, strike } from './attack';

const nested = (depth: number) =>
  `${'{"@graph":['.repeat(depth)}{"@type":"NewsArticle","headline":"x"}${']}'.repeat(depth)}`;
const data = (json: string, more = '') => ({ head: `<script type="application/ld+json">${json}</script>${more}` });
const story = (fields: string) => data(`{"@type":"NewsArticle","headline":"Pasar",${fields}}`);

/** Metadata that is not what its name says. */
export const metadata = attacks('metadata', ['metadata-types-are-checked'], {
  'keys of the prototype': {
    guards: ['metadata-is-never-merged'],
    ...data(
      '{"__proto__":{"headline":"jahat","polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle"}',
    ),
  },
  'a type that is every type': data('{"@type":{"toString":"x","length":99},"headline":{"valueOf":1},"author":7}'),
  'types as a list of lists': data('{"@type":[["NewsArticle"],null,1,{}],"headline":[["a"],[{}]]}'),
  'an author that is a million deep': data(
    `{"@type":"NewsArticle","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ),
  'graphs in graphs': { guards: ['metadata-is-read-flat'], ...data(nested(30_000)) },
  'a date that is a number': story('"datePublished":1e308,"dateModified":-0'),
  'an address that is a script': {
    guards: ['source-is-same-story', 'addresses-are-web'],
    ...story(`"url":"javascript:${strike}","image":"javascript:${strike}","mainEntityOfPage":"javascript:${strike}"`),
  },
  'a body that only metadata has': {
    guards: ['text-is-what-shows'],
    ...story(`"articleBody":"${secret} yang hanya ada di metadata, bukan di halaman yang dibaca orang"`),
  },
  'JSON in a comment that does not end': {
    guards: ['broken-metadata-is-skipped'],
    ...data('<!-- {"@type":"NewsArticle"'),
  },
  'JSON that is a script': { guards: ['broken-metadata-is-skipped'], ...data(`"x"; ${strike}`) },
});
