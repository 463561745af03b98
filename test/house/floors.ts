/** Which other rooms each room of `src` may import. CONTRIBUTING.md has the same table. */
export const floors: Readonly<Record<string, readonly string[]>> = {
  ui: ['messages', 'browser', 'settings', 'export', 'article'],
  page: ['messages', 'browser', 'extract', 'cleanup', 'analysis', 'sites', 'settings', 'export', 'article'],
  background: ['messages', 'browser', 'settings', 'sites', 'article'],
  messages: ['browser', 'article', 'settings'],
  browser: ['settings'],
  extract: ['analysis', 'dom', 'sites', 'indonesian', 'article'],
  cleanup: ['analysis', 'dom', 'sites', 'article'],
  analysis: ['dom', 'sites', 'indonesian', 'article'],
  dom: ['article'],
  export: ['indonesian', 'article'],
  settings: ['article', 'sites'],
  sites: ['article'],
  indonesian: ['article'],
  article: [],
};

/**
 * The packages that a room may import, including types and files in them. A room that is not listed may import none.
 */
export const packages: Readonly<Record<string, readonly string[]>> = {
  ui: ['preact', 'hyphen/id'],
  browser: ['webextension-polyfill'],
  extract: ['@mozilla/readability'],
  export: ['mdast', 'mdast-util-gfm', 'mdast-util-to-markdown', 'hast', 'hastscript', 'hast-util-to-html'],
};
