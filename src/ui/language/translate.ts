import type { Language } from '../../settings/settings';
import type id from './id.json';

/** The name of a text, as both language files have it. */
export type Key = keyof typeof id;

export type Values = Record<string, string | number>;

/** A text in the reader's language, with its values filled in. */
export type Translate = (key: Key, values?: Values) => string;

/** The texts of one language, as its file has them. */
export type Texts = Record<Key, string>;

/**
 * Texts of one language. `{name}` stands for a value, numbers written as the language writes them;
 * `{name, one: block, other: blocks}` for the word that goes with a number, by its plural category.
 */
export function translateBy<K extends string>(
  language: Language,
  texts: Readonly<Record<K, string>>,
): (key: K, values?: Values) => string {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)(?:, ([^{}]*))?\}/g, (_, name: string, forms: string | undefined) => {
      const value = values[name] ?? '';
      if (forms !== undefined) return form(forms, plural.select(Number(value)));
      return typeof value === 'number' ? number.format(value) : value;
    });
}

function form(forms: string, category: string): string {
  const words = new Map(forms.split(', ').map((entry) => entry.split(': ', 2) as [string, string]));
  return words.get(category) ?? words.get('other') ?? '';
}
