import type { NoiseKind } from '../article/noise-kind';

export type Language = 'id' | 'en';

/** The reader's choices for all sites. Stored in `storage.local` under `settingsKey`. For one site there are `SiteSettings`. */
export interface Settings {
  version: typeof settingsVersion;
  /** Null: use the browser's language. */
  language: Language | null;
  /** Which kinds of noise are hidden in the page. */
  kinds: Record<NoiseKind, boolean>;
  /** Whether pictures load by themselves. */
  pictures: boolean;
}

export const settingsKey = 'settings';

/** Version of the stored format, also for the records of sites. */
export const settingsVersion = 2;

/** Share buttons, comments and filled ad slots stay unless the reader hides them. */
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
