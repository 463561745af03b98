import type { Readability as Engine } from '@mozilla/readability';

/** Where `readability-script.ts` leaves the engine for the script that reads. */
export const engineKey = Symbol.for('bening.readability');

let missed = false;

/** Whether Readability was asked for an opinion since the last time this was asked, and was not there to give one. */
export function missedReadability(): boolean {
  const was = missed;
  missed = false;
  return was;
}

/**
 * Stands for Readability in the script that reads, so that pages which are in no doubt go without its 10 KB. While
 * it is not in the page it finds nothing.
 */
export class Readability<Content = string> {
  readonly #arguments: ConstructorParameters<typeof Engine<Content>>;

  constructor(...args: ConstructorParameters<typeof Engine<Content>>) {
    this.#arguments = args;
  }

  parse(): ReturnType<Engine<Content>['parse']> {
    const engine: typeof Engine<Content> | undefined = Reflect.get(globalThis, engineKey);
    missed ||= engine === undefined;
    return engine ? new engine(...this.#arguments).parse() : null;
  }
}
