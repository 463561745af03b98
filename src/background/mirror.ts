import { mirrorStorage, onMirrorChange } from '../browser/mirror-storage';
import { isPrivateWindow } from '../browser/private-window';

/**
 * How long edits are gathered, in milliseconds. Two writes each time are 24 a minute and 1440 an hour: browsers allow
 * 120 and 1800.
 */
const gathering = 5000;

let isWaiting = false;

function mirrorSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    // If the browser refuses, everything is still on this machine, and we try again after the next edit or start.
    void mirrorStorage().catch(() => {});
  }, gathering);
}

/** Syncs the reader's choices from now on. If a browser runs two backgrounds, one of them does it. */
export function startMirror(): void {
  if (isPrivateWindow()) return;
  onMirrorChange(mirrorSoon);
  mirrorSoon();
}
