import { settingsKey } from '../settings';
import { hostOfKey } from '../site-settings';

/** Whether what is stored under a key follows the reader to her other machines. */
export const isMirrored = (key: string): boolean => key === settingsKey || key === 'reading' || hostOfKey(key) !== null;
