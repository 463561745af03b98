import type { Extraction } from '../article/extraction';
import { injectReader } from '../browser/scripting';
import { TooLargeError } from '../browser/tab-error';
import type { Tab } from '../browser/tabs';
import { askBackground, askInjecting, askTab } from './ask';

/** Asks for the host of the rule that an address is read by. */
export type RuleAt = (address: string) => string | null | Promise<string | null>;

/**
 * Reads the article in a tab. Injects `page/read`, with the publisher's rule, if it is missing. Null if the page is not an
 * article (unless `force`). `ruleAt` finds the rule; everyone but the background asks the background. Rejects
 * with a `TabError`: "tab-gone", "no-access", "no-answer" or "failed", or a `TooLargeError`.
 */
export async function readTab(
  { id, url }: Tab,
  options: { force: boolean },
  ruleAt: RuleAt = askForRule,
): Promise<Extraction | null> {
  const answer = await askInjecting(
    () => askTab(id, 'read', 'read', options),
    async () => injectReader(id, url === null ? null : await ruleAt(url)),
  );
  if (answer === 'too-large') throw new TooLargeError();
  return answer;
}

/** Without an answer the page is read without a rule. */
const askForRule: RuleAt = (address) => askBackground('ruleAt', address).catch(() => null);
