import { settingsKey } from '../settings';
import { hostOfKey } from '../site-settings';

/** Whether a key is synced to the reader's other machines. */
export const isMirrored = (key: string): boolean => key === settingsKey || key === 'reading' || hostOfKey(key) !== null;
