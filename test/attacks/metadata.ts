import { attacks, strike, written } from './attack';

const nested = (depth: number) =>
  `${'{"@graph":['.repeat(depth)}{"@type":"NewsArticle","headline":"x"}${']}'.repeat(depth)}`;
const data = (json: string, more = '') => ({ head: `<script type="application/ld+json">${json}</script>${more}` });
const story = (fields: string) => data(`{"@type":"NewsArticle","headline":"Pasar",${fields}}`);

/** Metadata that is not what its name says. */
export const metadata = attacks('metadata', {
  'keys of the prototype': data(
    '{"__proto__":{"headline":"jahat","polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle"}',
  ),
  'a type that is every type': data('{"@type":{"toString":"x","length":99},"headline":{"valueOf":1},"author":7}'),
  'types as a list of lists': data('{"@type":[["NewsArticle"],null,1,{}],"headline":[["a"],[{}]]}'),
  'an author that is a million deep': data(
    `{"@type":"NewsArticle","author":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  ),
  'graphs in graphs': data(nested(3000)),
  'a thousand graphs of a thousand nodes': data(`{"@graph":[${'{"@graph":[{},{},{},{}]},'.repeat(20_000)}{}]}`),
  'a thousand blocks': {
    head: '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"x"}]}</script>'.repeat(1000),
  },
  'an author of markup': story(`"author":{"name":"${written('<img src=x onerror=')}${strike}>"}`),
  'an author who is a length': story('"author":{"length":4294967295}'),
  'ten thousand authors': story(`"author":[${'"Sari Rekaan",'.repeat(10_000)}"x"]`),
  'a date that is a number': story('"datePublished":1e308,"dateModified":-0'),
  'a date of the year 275761': story('"datePublished":"+275761-01-01T00:00:00Z","dateModified":"-000001-01-01"'),
  'an address that is a script': story(
    `"url":"javascript:${strike}","image":"javascript:${strike}","mainEntityOfPage":"javascript:${strike}"`,
  ),
  'a text of a megabyte': story(`"articleBody":"${'kata '.repeat(200_000)}"`),
  'a body that only metadata has': story(`"articleBody":"RAHASIA yang hanya ada di metadata"`),
  'JSON in a comment that does not end': data('<!-- {"@type":"NewsArticle"'),
  'JSON that is a script': data(`"x"; ${strike}`),
  'JSON with half a character': data(
    '{"@type":"NewsArticle","headline":"\\ud800 \\udfff","author":"\\u0000Sari Rekaan"}',
  ),
  'two different articles': data(
    '{"@type":"NewsArticle","headline":"Lain sekali"}',
    '<script type="application/ld+json">[{"@type":"NewsArticle","author":"Orang Lain"}]</script>',
  ),
  'meta tags by the thousand': {
    head: '<meta property="article:author" content="Sari Rekaan"><meta name="content_editor" content="x">'.repeat(3000),
  },
});
