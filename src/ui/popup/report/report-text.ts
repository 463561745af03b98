import type { PageStatus } from '../../../messages/protocol';

/** How a block was found, without its text: "phrase" of "phrase: baca juga". */
const manner = (reason: string): string => /^[a-z-]+/.exec(reason)?.[0] ?? 'other';

/**
 * A report about a page that Bening handles badly, for the reader to copy: the publisher, whether its rule fits, class
 * names of the layout, and how many blocks of each kind were found how. No sentence of the page, and no address.
 */
export function reportText({ site, layout, removals }: PageStatus, host: string, version: string): string {
  const counts = new Map<string, number>();
  for (const { kind, reason } of removals) {
    const found = `${kind}, ${manner(reason)}`;
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const rule = site === null ? 'none' : `${site}, ${layout?.known === false ? 'layout unknown' : 'layout known'}`;
  return [
    `Bening ${version}`,
    `host: ${host}`,
    `rule: ${rule}`,
    `layout: ${layout?.names.join(' < ') || '-'}`,
    ...[...counts].map(([found, count]) => `hidden: ${found}: ${count}`),
  ].join('\n');
}
