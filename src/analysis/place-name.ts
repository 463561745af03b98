import type { NoiseKind } from '../article/noise-kind';
import { elementNames } from '../dom/element-names';

/** Names (class, id) that publishers give to boxes inside or beside a text; each names one kind and nothing else. */
const places: readonly [NoiseKind, RegExp][] = [
  [
    'read-also',
    /(?:^|[\s_-])(?:baca-?(?:juga|selanjutnya|lainnya)|bacajuga|lihat-?juga|read-?(?:also|too|more-?inline))/,
  ],
  ['advertisement', /(?:^|[\s_-])(?:advertisement|ads?-(?:partner|disclaimer|placeholder)|div-gpt-ad)/],
  [
    'related',
    /(?:^|[\s_-])(?:related|terkait|rekomendasi|recommend\w{0,9}|populer|popular|trending|breaking|hot-?topics?|tags?|topik)(?:$|[\s_-])/,
  ],
  ['comments', /(?:^|[\s_-])(?:comments?|komentar|balasan|disqus|reaksi|emoticons?)(?:$|[\s_-])/],
];

/** What the name of an element says that it is, or null. camelCase counts as parted words. */
export function judgeName(element: Element): { kind: NoiseKind; name: string } | null {
  const name = elementNames(element);
  for (const [kind, pattern] of places) {
    const found = pattern.exec(name);
    if (found) return { kind, name: found[0].trim().replace(/^[_-]/, '') };
  }
  return null;
}
