/** The scripts and styles for web pages, as the build names them. */
export const pageFiles = {
  early: 'page/early.js',
  live: 'page/live.js',
  read: 'page/read.js',
  nextPages: 'page/next-pages.js',
  readability: 'page/readability.js',
  picker: 'page/picker.js',
  quote: 'page/quote.js',
  earlyStyle: 'page/early.css',
  hidden: 'page/hidden.css',
} as const;

/** The rule of one publisher, by its host: short for the scripts on load, complete for reading. */
export const rulesFiles = {
  live: (host: string) => `page/rules/${host}.live.js`,
  read: (host: string) => `page/rules/${host}.js`,
};
