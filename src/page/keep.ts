import { answer } from '../messages/answer';
import { autoGuards } from '../messages/auto-guards';
import { tellBackground } from '../messages/tell-background';
import type { Attended } from './attend';
import { attendedKey } from './attended-key';
import { keepPage } from './keep-page';

const attended: Attended | null | undefined = Reflect.get(globalThis, attendedKey);

// Both the background and the popup inject this script. A second run does nothing; without `auto` it does nothing at
// all.
if (attended && !attended.cleaner.isKept) {
  attended.cleaner.isKept = true;
  keepPage(attended, {
    answer: (functions) => answer('auto', autoGuards, () => functions),
    answered: (how) => tellBackground('pageAnswered', how),
  });
}
