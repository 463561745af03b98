import type { Parameters } from 'fast-check';

const asked = (name: string): string | undefined => {
  const value: unknown = import.meta.env[`VITE_LAW_${name}`];
  return typeof value === 'string' ? value : undefined;
};

/**
 * How often a law is tried: `usual` times in every `npm test`, on the same pages each time, so that what is found there is
 * of a change; as often as `npm run laws -- --runs` asks otherwise, on others each time.
 * A failure prints its seed and path; given again (`--seed`, `--path`), they bring it back.
 */
export function lawRuns(usual: number): { numRuns: number } & Pick<Parameters<unknown>, 'seed' | 'path'> {
  const [runs, seed, path] = [asked('RUNS'), asked('SEED'), asked('PATH')];
  return {
    numRuns: path !== undefined ? 1 : runs === undefined ? usual : Number(runs),
    ...(seed === undefined ? (runs === undefined ? { seed: 1 } : {}) : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  };
}

/** Between two runs the browser clears up after itself, and answers the test's own: a long law would end in its crash. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
