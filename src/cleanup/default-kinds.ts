import type { NoiseKind } from '../article/noise-kind';

/** Kinds that stay in the page unless the reader says otherwise. */
export const shownKinds: ReadonlySet<NoiseKind> = new Set(['filled-slot', 'share', 'comments']);
