import { isRecord } from './is-record';
import { readKinds } from './read-kinds';
import { defaultSettings, settingsVersion, type Settings } from './settings';

/**
 * Reads stored settings of any shape or age. What is missing or of the wrong type takes its default;
 * corrupt data costs nothing but itself.
 */
export function readSettings(stored: unknown): Settings {
  const { kinds, language, pictures }: Record<string, unknown> = isRecord(stored) ? stored : {};
  return {
    version: settingsVersion,
    language: language === 'id' || language === 'en' ? language : null,
    kinds: { ...defaultSettings.kinds, ...readKinds(kinds) },
    pictures: typeof pictures === 'boolean' ? pictures : defaultSettings.pictures,
  };
}
