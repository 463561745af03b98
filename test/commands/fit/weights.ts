import { weights as handSet } from '../../../src/noise/weights';

/** Stands in for `src/noise/weights.ts` where weights are fitted: the same numbers, and they can be changed. */
export const weights: Record<keyof typeof handSet, number> = { ...handSet };
