import type { NoiseKind } from '../article/noise-kind';

export type Language = 'id' | 'en';

/** What the reader chose for all sites. Stored in `storage.local` under `settingsKey`; what she chose for one site, as `SiteSettings`. */
export interface Settings {
  version: typeof settingsVersion;
  /** Null: the browser's own language decides. */
  language: Language | null;
  /** Which kinds of noise are hidden in the page. */
  kinds: Record<NoiseKind, boolean>;
  /** Whether the article's pictures are loaded without being asked for. */
  pictures: boolean;
}

export const settingsKey = 'settings';

/** The shape of what is stored, the records of sites included. */
export const settingsVersion = 2;

/** DESIGN section 4: sharing rows and comments stay unless the reader says otherwise. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  language: null,
  kinds: {
    subscription: true,
    promo: true,
    'read-also': true,
    related: true,
    advertisement: true,
    'filled-slot': false,
    notification: true,
    video: true,
    share: false,
    comments: false,
    own: true,
  },
  pictures: true,
};
