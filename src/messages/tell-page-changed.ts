import { sendToBackground } from '../browser/runtime-messages';
import type { Call } from './call';
import type { PageState } from './protocol';

/** Tells the background what was done in this page, and waits for no answer. */
export function tellPageChanged(state: PageState): void {
  const call: Call = { bening: 'background', name: 'pageChanged', args: [state] };
  // Nobody hears it when the extension was updated or removed meanwhile, and some browsers throw; the page is none the worse.
  void Promise.resolve(call)
    .then(sendToBackground)
    .catch(() => {});
}
