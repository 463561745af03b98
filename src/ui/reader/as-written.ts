const softHyphen = '\u00ad';

/** Text from the screen without the soft hyphens that hyphenation added. */
export const asWritten = (text: string): string => text.replaceAll(softHyphen, '');
