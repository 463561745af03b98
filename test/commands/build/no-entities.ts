/**
 * Stands in for `decode-named-character-reference`, which the Markdown serialiser pulls in for labels of references;
 * our Markdown has none. Its own form for browsers assigns `innerHTML`, and that for others carries every entity's name.
 */
export const decodeNamedCharacterReference = (): false => false;
