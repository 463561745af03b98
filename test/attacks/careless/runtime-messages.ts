import { onMessage as real } from '../../../src/browser/runtime-messages';
import { isCareless } from './careless';

export * from '../../../src/browser/runtime-messages';

const ourselves = { tabId: null, address: null, isPrivate: false, ours: true };

/** Careless: what the page posts is heard as well. */
export const onMessage: typeof real = (listener) => {
  addEventListener('message', ({ data }) => {
    if (isCareless('browser-alone-is-heard')) void listener(data, ourselves);
  });
  return real(listener);
};
