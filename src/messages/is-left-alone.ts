import { sendToBackground } from '../browser/runtime-messages';
import type { Call } from './call';

/** Whether the background has this page's publisher left alone, since its pages answered cleaning; never rejects. */
export async function isLeftAlone(): Promise<boolean> {
  const call: Call = { bening: 'background', name: 'isLeftAlone', args: [] };
  try {
    return Reflect.get(Object(await sendToBackground(call)), 'value') === true;
  } catch {
    return false;
  }
}
