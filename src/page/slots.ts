import { findSlots } from '../cleanup/slots';
import type { Attended } from './attend';
import { attendedKey } from './attended-key';

// Runs before the script that keeps the page clean, which takes this over.
const attended: Attended | null | undefined = Reflect.get(globalThis, attendedKey);
if (attended) attended.findSlots = findSlots;
