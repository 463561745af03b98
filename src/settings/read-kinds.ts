import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import { isRecord } from './is-record';

/** Which kinds are switched on or off in what was stored; what is no kind, or neither on nor off, is left out. */
export function readKinds(stored: unknown): Partial<Record<NoiseKind, boolean>> {
  const kinds: Partial<Record<NoiseKind, boolean>> = {};
  if (!isRecord(stored)) return kinds;
  for (const kind of noiseKinds) {
    const value = stored[kind];
    if (typeof value === 'boolean') kinds[kind] = value;
  }
  return kinds;
}
