/** The scripts and styles for web pages, as the build names them. */
export const pageFiles = {
  auto: 'page/auto.js',
  slots: 'page/slots.js',
  keep: 'page/keep.js',
  read: 'page/read.js',
  readability: 'page/readability.js',
  picker: 'page/picker.js',
  quote: 'page/quote.js',
  early: 'page/early.css',
  hidden: 'page/hidden.css',
} as const;

/** The rule of one publisher, by its host: short for the script on load, complete for reading. */
export const rulesFiles = {
  auto: (host: string) => `page/rules/${host}.auto.js`,
  read: (host: string) => `page/rules/${host}.js`,
};
