/** Names in order, each once: the first spelling of several that differ only in capitals. */
export const uniqueNames = (names: readonly string[]): string[] => {
  const first = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  return [...new Set(names.map((name) => first.get(name.toLowerCase()) ?? name))];
};
