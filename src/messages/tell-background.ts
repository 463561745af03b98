import { sendToBackground } from '../browser/runtime-messages';
import type { Arguments, Call } from './call';
import type { BackgroundFunctions } from './protocol';

/** Reports to the background, without waiting for an answer. */
export function tellBackground<N extends 'pageChanged' | 'pageAnswered'>(
  name: N,
  ...args: Arguments<BackgroundFunctions[N]>
): void {
  const call: Call = { bening: 'background', name, args };
  // After the extension was updated or removed nobody listens, and some browsers throw. The page does not mind.
  void Promise.resolve(call)
    .then(sendToBackground)
    .catch(() => {});
}
