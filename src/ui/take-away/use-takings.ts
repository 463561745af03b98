import { useState } from 'preact/hooks';
import type { Clipping } from '../../export/clipping';
import type { Pictures } from '../../export/figure-element';
import type { Values } from '../language/translate';
import type { TakeAwayKey } from './language/use-take-away-speech';
import { pictureData } from './picture-data';
import type { TakeAwayPort } from './take-away-port';

/** The state of the last attempt. */
export interface Said {
  key: TakeAwayKey;
  values?: Values;
}

/** What can be done with the result. Nothing throws: failures become messages. */
export interface Takings {
  copy(clip: () => Clipping): void;
  save(name: string, mediaType: string, write: () => string): void;
  /** The same for a file that holds those of the pictures that can be read. */
  saveWithPictures(
    name: string,
    mediaType: string,
    addresses: readonly string[],
    write: (pictures: Pictures) => string,
  ): void;
}

/** The actions, and the state of the last attempt. */
export function useTakings(port: TakeAwayPort): [Takings, Said | null] {
  const [said, setSaid] = useState<Said | null>(null);
  // Start before any `await`: browsers allow copying only during the click.
  const attempt = async (work: () => Promise<Said>, failed: TakeAwayKey): Promise<void> => {
    setSaid(null);
    try {
      setSaid(await work());
    } catch {
      setSaid({ key: failed });
    }
  };
  return [
    {
      copy: (clip) =>
        void attempt(async () => {
          await port.copy(clip());
          return { key: 'take-away.copied' };
        }, 'take-away.not-copied'),
      save: (name, mediaType, write) =>
        void attempt(async () => {
          port.save(name, write(), mediaType);
          return { key: 'take-away.saved' };
        }, 'take-away.not-saved'),
      saveWithPictures: (name, mediaType, addresses, write) =>
        void attempt(async () => {
          setSaid({ key: 'take-away.loading-pictures' });
          const pictures = await pictureData(addresses);
          port.save(name, write(pictures), mediaType);
          return {
            key: 'take-away.saved-with-pictures',
            values: { count: pictures.size, total: addresses.length },
          };
        }, 'take-away.not-saved'),
    },
    said,
  ];
}
