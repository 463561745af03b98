import { isRecord } from './is-record';
import { readKinds } from './read-kinds';
import { defaultSettings, settingsVersion, type Settings } from './settings';

/**
 * Reads stored settings of any shape or age. Every field that is missing or has the wrong type gets its default;
 * the others are kept.
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
