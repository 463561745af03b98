/** Reading speed for Indonesian news, in words a minute. */
const pace = 200;

/** Whole minutes needed to read so many words; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
