import type { Switch } from '../../src/article/switches';

/** A page that a careless judge would take something from. */
export interface Case {
  /** The idea, in words. */
  title: string;
  /** The decisions that save it: without them something of it is lost. */
  switches: readonly [Switch, ...Switch[]];
  page: string;
}
