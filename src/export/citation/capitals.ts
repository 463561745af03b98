import type { CitationStyle } from './styles';

const sentenceCase: ReadonlySet<CitationStyle> = new Set(['apa', 'apa-indonesian']);

/**
 * Whether a reader should check the capitals of a citation: the style writes titles like sentences, and this one stands in
 * capitals like a headline. We cannot tell which of its words are names, so we change none.
 */
export function needsCheckedCapitals(style: CitationStyle, title: string): boolean {
  const [, ...words] = title.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return sentenceCase.has(style) && capitals * 2 > words.length;
}
