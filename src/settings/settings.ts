import { noiseKinds, type NoiseKind } from '../article/noise-kind';

export type Language = 'id' | 'en';

/** What the reader chose. Stored in `storage.local` under the key `settings`. */
export interface Settings {
  version: 1;
  /** Null: the browser's own language decides. */
  language: Language | null;
  /** Which kinds of noise are hidden in the page. */
  kinds: Record<NoiseKind, boolean>;
  /** Hosts of site rules on which Bening does nothing at all. */
  offSites: string[];
  /** Whether the article's pictures are loaded without being asked for. */
  pictures: boolean;
}

/** DESIGN section 4: sharing rows and comments stay unless the reader says otherwise. */
export const defaultSettings: Settings = {
  version: 1,
  language: null,
  kinds: {
    subscription: true,
    promo: true,
    'read-also': true,
    related: true,
    advertisement: true,
    notification: true,
    video: true,
    share: false,
    comments: false,
  },
  offSites: [],
  pictures: true,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads stored settings of any shape or age. What is missing or of the wrong type takes its default;
 * corrupt data costs nothing but itself.
 */
export function readSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return structuredClone(defaultSettings);
  const kinds = { ...defaultSettings.kinds };
  const storedKinds = isRecord(stored['kinds']) ? stored['kinds'] : {};
  for (const kind of noiseKinds) {
    const value = storedKinds[kind];
    if (typeof value === 'boolean') kinds[kind] = value;
  }
  const language = stored['language'];
  const offSites = stored['offSites'];
  const pictures = stored['pictures'];
  return {
    version: 1,
    language: language === 'id' || language === 'en' ? language : null,
    kinds,
    offSites: Array.isArray(offSites) ? [...new Set(offSites.filter((host) => typeof host === 'string'))] : [],
    pictures: typeof pictures === 'boolean' ? pictures : defaultSettings.pictures,
  };
}
