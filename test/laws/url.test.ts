import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeUrl } from '../../src/article/safe-url';
import { sameStory } from '../../src/article/same-story';
import { lawRuns } from './law-runs';

const base = new URL('https://warta-contoh.example/read/1');
const scheme = fc.constantFrom(
  'http:',
  'https:',
  'mailto:',
  'javascript:',
  'data:',
  'blob:',
  'filesystem:',
  'file:',
  'ftp:',
  'vbscript:',
  'about:',
  '',
  ' java\tscript:',
);
const written = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.tuple(scheme, fc.string({ maxLength: 60 })).map(([head, tail]) => head + tail),
  fc.string({ maxLength: 60, unit: 'binary' }),
);

test('no address has another scheme than http, https, mailto, or a user name in it', () => {
  fc.assert(
    fc.property(written, (text) => {
      const address = safeUrl(text, base);
      if (address === null) return;
      const url = new URL(address);
      expect(['http:', 'https:', 'mailto:']).toContain(url.protocol);
      expect(url.username + url.password).toBe('');
    }),
    lawRuns(100),
  );
});

test('a safe address is the same when it is read again', () => {
  fc.assert(
    fc.property(written, (text) => {
      const address = safeUrl(text, base);
      if (address !== null) expect(safeUrl(address, base)).toBe(address);
    }),
    lawRuns(100),
  );
});

test('a story is the same as itself, in either order, and never that of another site', () => {
  const path = fc.constantFrom(
    '/read/99001/pasar-lama-dibuka',
    '/amp/read/99001/x',
    '/pasar-lama-dibuka',
    '/a/pasar-lama-dibuka.html',
    '/',
    '/read/99002/lain',
  );
  const host = fc.constantFrom('www.warta.example', 'm.warta.example', 'warta.example', 'lain.example');
  const story = fc.tuple(host, path).map(([name, rest]) => new URL(`https://${name}${rest}`));
  fc.assert(
    fc.property(story, story, (one, other) => {
      expect(sameStory(one, one)).toBe(true);
      expect(sameStory(one, other)).toBe(sameStory(other, one));
      if (one.hostname.endsWith('lain.example') !== other.hostname.endsWith('lain.example'))
        expect(sameStory(one, other)).toBe(false);
    }),
    lawRuns(100),
  );
});
