import { noiseKinds, type NoiseKind } from '../article/noise-kind';
import { isRecord } from './is-record';

/** Reads which kinds are stored as on or off. Unknown kinds and other values are left out. */
export function readKinds(stored: unknown): Partial<Record<NoiseKind, boolean>> {
  const kinds: Partial<Record<NoiseKind, boolean>> = {};
  if (!isRecord(stored)) return kinds;
  for (const kind of noiseKinds) {
    const value = stored[kind];
    if (typeof value === 'boolean') kinds[kind] = value;
  }
  return kinds;
}
