/** What each room of `src` may import from other rooms: DESIGN section 3, an arrow being "may import". */
export const floors: Readonly<Record<string, readonly string[]>> = {
  ui: ['messages', 'browser', 'settings', 'speech', 'export', 'article'],
  page: ['messages', 'browser', 'extract', 'cleanup', 'sites', 'settings', 'export', 'article'],
  background: ['messages', 'browser', 'settings', 'sites', 'article'],
  messages: ['browser', 'article', 'settings'],
  browser: ['settings'],
  extract: ['noise', 'dom', 'sites', 'indonesian', 'article'],
  cleanup: ['noise', 'dom', 'sites', 'article'],
  noise: ['dom', 'sites', 'indonesian', 'article'],
  dom: ['article'],
  export: ['indonesian', 'article'],
  speech: ['indonesian', 'article'],
  settings: ['article', 'sites'],
  sites: ['article'],
  indonesian: ['article'],
  article: [],
};

/** The packages that a room may import, types included; a room that is not named imports none. */
export const packages: Readonly<Record<string, RegExp>> = {
  ui: /^preact(?:\/|$)|^@preact\/signals$|^hyphen\/id$/,
  browser: /^webextension-polyfill$/,
  extract: /^@mozilla\/readability(?:\/|$)/,
  export: /^(?:mdast|hast|hastscript)$|^mdast-util-(?:gfm|to-markdown)$|^hast-util-to-html$/,
};
