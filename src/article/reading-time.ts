/** Words that a practised reader takes in a minute, of Indonesian news prose. */
const pace = 200;

/** Whole minutes that a text of so many words takes to read; at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
