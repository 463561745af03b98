import type { readAgain as Engine } from './readability-engine';

let engine: typeof Engine | null = null;
let missed = false;

/** Gives the engine that opinions are asked of from now on, or null for none. */
export function lendReadability(lent: typeof Engine | null): void {
  engine = lent;
  missed = false;
}

/** Whether an opinion was asked for while there was no engine. */
export const missedReadability = (): boolean => missed;

/**
 * Stands for Readability in the script that reads, so that pages which are in no doubt go without its 10 KB. While no
 * engine is lent it finds nothing.
 */
export function readAgain(page: Document): Element | null {
  missed ||= engine === null;
  return engine && engine(page);
}
