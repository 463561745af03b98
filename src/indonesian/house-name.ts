/** Normalises the ways in which a paper writes its own name: "Warta.com", "WARTA", "Warta News", "warta.co.id" are "warta". */
export const houseName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:com|co\.id|id|co|net|org|tv)$/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/(?<=.)news$/, '');
