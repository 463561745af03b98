/** Characters that turn the direction of what follows, beyond the text that they stand in. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/g;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** White space (also non-breaking) collapsed to single spaces, ends trimmed, characters that nobody sees dropped. */
export const tidyText = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();
