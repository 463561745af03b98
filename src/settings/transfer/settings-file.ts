import { settingsVersion } from '../settings';

/** The type that an exported file declares. */
export const fileMark = 'bening-settings';

/** The text of a settings file. `at`: ISO 8601. */
export const settingsFile = (stored: Readonly<Record<string, unknown>>, at: string): string =>
  `${JSON.stringify({ file: fileMark, version: settingsVersion, exported: at, stored }, null, 2)}\n`;
