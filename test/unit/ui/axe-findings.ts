import axe from 'axe-core';
import { readingChoices } from '../../../src/settings/reading-settings';
import { settle } from './mount';

/** The theme in which axe looks at everything. Contrast alone changes with the theme, so the others are asked for that. */
export const [wholeTheme] = readingChoices.theme;

/** What axe finds in the whole page in a theme: against WCAG 2.2 AA and its own best practices, or of contrast alone. */
export async function axeFindings(theme: string = wholeTheme): Promise<string[]> {
  // What is still coming in is seen when it stands.
  await settle();
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ...(theme === wholeTheme ? {} : { runOnly: ['color-contrast'] }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}
