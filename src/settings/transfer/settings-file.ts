import { settingsVersion } from '../settings';

/** What an exported file says it is. */
export const fileMark = 'bening-settings';

/** The text of a file that holds the reader's choices, by their keys. `at`: ISO 8601. */
export const settingsFile = (stored: Readonly<Record<string, unknown>>, at: string): string =>
  `${JSON.stringify({ file: fileMark, version: settingsVersion, exported: at, stored }, null, 2)}\n`;
