/** Characters that change the writing direction of the text after them. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/g;

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Collapses white space (also non-breaking) to single spaces, trims, and drops invisible characters. */
export const tidyText = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();
