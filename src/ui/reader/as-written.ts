const softHyphen = '\u00ad';

/** Text of the screen as the article has it: the soft hyphens that part words there are left out. */
export const asWritten = (text: string): string => text.replaceAll(softHyphen, '');
