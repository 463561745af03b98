const month = 'jan|feb|mar|apr|mei|may|jun|jul|agu|agt|aug|sep|okt|oct|nov|des|dec';
const printed = new RegExp(`\\b\\d{1,2}[ /-](?:(?:${month})[a-z]*\\.?|\\d{1,2}),?[ /-]\\d{2,4}\\b`, 'i');

/** Whether a line prints a date ("5 Juni 2023", "02/11/2023"), in any of its common forms. */
export const showsDate = (text: string): boolean => printed.test(text);
