import { sendToBackground } from '../browser/runtime-messages';
import type { Arguments, Call } from './call';
import type { BackgroundFunctions } from './protocol';

/** Tells the background what was done in this page, or what the page did, and waits for no answer. */
export function tellBackground<N extends 'pageChanged' | 'pageAnswered'>(
  name: N,
  ...args: Arguments<BackgroundFunctions[N]>
): void {
  const call: Call = { bening: 'background', name, args };
  // Nobody hears it when the extension was updated or removed meanwhile, and some browsers throw; the page is none the worse.
  void Promise.resolve(call)
    .then(sendToBackground)
    .catch(() => {});
}
