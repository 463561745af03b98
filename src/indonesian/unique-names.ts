/** Names in order without duplicates. If some differ only in capitals, the first spelling is kept. */
export const uniqueNames = (names: readonly string[]): string[] => {
  const first = new Map(names.toReversed().map((name) => [name.toLowerCase(), name]));
  return [...new Set(names.map((name) => first.get(name.toLowerCase()) ?? name))];
};
