import { expect, test } from 'vitest';
import type { NoiseKind } from '../../../../src/article/noise-kind';
import en from '../../../../src/ui/popup/because/en.json';
import id from '../../../../src/ui/popup/because/id.json';
import { reasonKey } from '../../../../src/ui/popup/reason-key';

const engine = Object.values(
  import.meta.glob<string>('../../../../src/{analysis,cleanup,extract}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

test('every sign that the detector tells of is told in both languages, with the same values', () => {
  const written = [...engine.matchAll(/signal\('(address|metadata|prose)', [^,]+, ['`]([a-z-]+)/g)];
  expect(written.length).toBeGreaterThan(15);
  const signs = written.map(([, signal, manner]) => `${signal}.${manner}`);
  const names = [...engine.matchAll(/signal\('([a-z]+)'/g)].map(([, name]) => name);
  expect(Object.keys(id)).toEqual(expect.arrayContaining([...signs, ...names]));
  expect(Object.keys(en)).toEqual(Object.keys(id));
  const values = (texts: Record<string, string>) =>
    Object.entries(texts).map(([key, text]) => [key, ...new Set(text.match(/(?<=\{)\w+/g))]);
  expect(values(en)).toEqual(values(id));
});

test('every reason why the engine takes something away is told by a sentence of its own', () => {
  const reasons = [...engine.matchAll(/(?:reason: |removal\('[a-z-]+', )['`]([a-z]+): /g)];
  const signs = [...engine.matchAll(/(?:signFor\(.*\[|signal: )'([a-z]+)', /g)];
  expect(reasons.length).toBeGreaterThan(7);
  expect(signs.length).toBeGreaterThan(6);
  for (const [, manner] of [...reasons, ...signs])
    expect(reasonKey({ kind: 'promo', reason: `${manner}: x` })).toBe(`reason.${manner}`);
});

test.each<[NoiseKind, string, string]>([
  ['related', 'phrase: topik', 'reason.topics'],
  ['related', 'name: tags-', 'reason.topics'],
  ['advertisement', 'phrase: label iklan', 'reason.phrase.advertisement'],
  ['share', 'phrase: alat halaman', 'reason.phrase.share'],
  ['promo', 'phrase: ikuti kami', 'reason.phrase'],
])('a reason fits its kind: %s, %s', (kind, reason, key) => {
  expect(reasonKey({ kind, reason })).toBe(key);
});
