/** The scripts and the style that go into web pages, as the build names them. */
export const pageFiles = { auto: 'page/auto.js', read: 'page/read.js', early: 'page/early.css' } as const;
