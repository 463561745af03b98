import type { GuardName } from './guards';

/** A page that a careless judge would take something from. */
export interface Case {
  /** The idea, in words. */
  title: string;
  /** The conditions in the code that save it: without them the case fails. */
  guards: readonly [GuardName, ...GuardName[]];
  page: string;
}
