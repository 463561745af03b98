const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** White space (also non-breaking) collapsed to single spaces, ends trimmed, characters that nobody sees dropped. */
export const tidyText = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();
