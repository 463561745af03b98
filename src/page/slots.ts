import { findSlots } from '../cleanup/slots';
import type { Attended } from './attend';
import { attendedKey } from './attended-key';

// It comes before the script that keeps the page clean, which takes it over.
const attended: Attended | null | undefined = Reflect.get(globalThis, attendedKey);
if (attended) attended.findSlots = findSlots;
