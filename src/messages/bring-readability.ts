import { sendToBackground } from '../browser/runtime-messages';
import { readReply, type Call } from './call';

/** Has the background put Readability into this page. Whether it did; never rejects. */
export async function bringReadability(): Promise<boolean> {
  const call: Call = { bening: 'background', name: 'bringReadability', args: [] };
  try {
    return readReply(await sendToBackground(call))?.ok === true;
  } catch {
    return false;
  }
}
