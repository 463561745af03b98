import { withSwitchedOff } from '../switches/switched-off';
import type { Guard } from './attack';
import { attempt } from './attempt';
import { corpus } from './corpus';

/** Tries an attack without some of its guards, or with all of them. */
function attemptWithout(guards: readonly Guard[], title: string, options: Parameters<typeof attempt>[1] = {}) {
  const attack = corpus.find((one) => one.title === title);
  if (!attack) throw new Error(`there is no attack "${title}"`);
  return withSwitchedOff(guards, () => attempt(attack.html, options));
}

const attacks = { attempt, attemptWithout };

export type Attacks = typeof attacks;

Object.assign(globalThis, { attacks });
