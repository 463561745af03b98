import { sendToBackground } from '../browser/runtime-messages';
import type { Call } from './call';

/** Whether Bening leaves this page's publisher alone because its pages reacted to cleaning. Never rejects. */
export async function isLeftAlone(): Promise<boolean> {
  const call: Call = { bening: 'background', name: 'isLeftAlone', args: [] };
  try {
    return Reflect.get(Object(await sendToBackground(call)), 'value') === true;
  } catch {
    return false;
  }
}
