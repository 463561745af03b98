import { weights as handSet } from '../../../src/analysis/weights';

/** Stands in for `src/analysis/weights.ts` where weights are fitted: the same numbers, and they can be changed. */
export const weights: Record<keyof typeof handSet, number> = { ...handSet };
