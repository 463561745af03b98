import type { Readability as Engine } from '@mozilla/readability';

let engine: typeof Engine<unknown> | null = null;
let missed = false;

/** Gives the engine that opinions are asked of from now on, or null for none. */
export function lendReadability(lent: typeof Engine<unknown> | null): void {
  engine = lent;
  missed = false;
}

/** Whether an opinion was asked for while there was no engine. */
export const missedReadability = (): boolean => missed;

/**
 * Stands for Readability in the script that reads, so that pages which are in no doubt go without its 10 KB. While no
 * engine is lent it finds nothing.
 */
export class Readability {
  readonly #arguments: ConstructorParameters<typeof Engine<unknown>>;

  constructor(...args: ConstructorParameters<typeof Engine<unknown>>) {
    this.#arguments = args;
  }

  parse(): ReturnType<Engine<unknown>['parse']> {
    missed ||= engine === null;
    return engine ? new engine(...this.#arguments).parse() : null;
  }
}
