import { sendToBackground } from '../browser/runtime-messages';
import { readReply, type Call } from './call';

/** Asks the background to inject Readability into this page. Resolves with whether it did; never rejects. */
export async function bringReadability(): Promise<boolean> {
  const call: Call = { bening: 'background', name: 'bringReadability', args: [] };
  try {
    return readReply(await sendToBackground(call))?.ok === true;
  } catch {
    return false;
  }
}
