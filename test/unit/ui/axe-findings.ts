import axe from 'axe-core';
import { settle } from './mount';

/** What axe finds in the whole page against WCAG 2.2 AA and its own best practices. */
export async function axeFindings(): Promise<string[]> {
  // What is still coming in is seen when it stands.
  await settle();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}
