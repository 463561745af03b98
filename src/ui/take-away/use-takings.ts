import { useState } from 'preact/hooks';
import type { Clipping } from '../../export/clipping';
import type { TakeAwayKey } from './language/use-take-away-speech';
import type { TakeAwayPort } from './take-away-port';

/** The two things that can be done with what was written. Neither throws: how it went is said. */
export interface Takings {
  copy(clip: () => Clipping): void;
  save(name: string, mediaType: string, write: () => string): void;
}

/** What was taken through a port, and how the last attempt went. */
export function useTakings(port: TakeAwayPort): [Takings, TakeAwayKey | null] {
  const [said, setSaid] = useState<TakeAwayKey | null>(null);
  // Begun in the same turn as the press: browsers take a text only then.
  const attempt = async (work: () => void | Promise<void>, done: TakeAwayKey, failed: TakeAwayKey): Promise<void> => {
    setSaid(null);
    try {
      await work();
      setSaid(done);
    } catch {
      setSaid(failed);
    }
  };
  return [
    {
      copy: (clip) => void attempt(() => port.copy(clip()), 'take-away.copied', 'take-away.not-copied'),
      save: (name, mediaType, write) =>
        void attempt(() => port.save(name, write(), mediaType), 'take-away.saved', 'take-away.not-saved'),
    },
    said,
  ];
}
