import { askPage } from '../messages/ask-page';

/**
 * Shows everything that is hidden in a tab's page again, or hides it again where it is shown. Rejects with a `TabError`
 * where Bening hides nothing.
 */
export async function switchPage(tabId: number): Promise<void> {
  const { removals, restored } = await askPage(tabId, 'status');
  await askPage(tabId, removals.length > restored.length ? 'undo' : 'redo');
}
