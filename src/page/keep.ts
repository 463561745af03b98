import { answer } from '../messages/answer';
import { autoGuards } from '../messages/auto-guards';
import { tellBackground } from '../messages/tell-background';
import type { Attended } from './attend';
import { attendedKey } from './attended-key';
import { keepPage } from './keep-page';

const attended: Attended | null | undefined = Reflect.get(globalThis, attendedKey);

// Both the background and a popup bring this script: twice must do as once, and nothing where no page is attended.
if (attended && !attended.cleaner.isKept) {
  attended.cleaner.isKept = true;
  keepPage(attended, {
    answer: (functions) => answer('auto', autoGuards, () => functions),
    answered: (how) => tellBackground('pageAnswered', how),
  });
}
