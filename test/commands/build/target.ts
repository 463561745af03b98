/** One of the builds that the modes of Vite name: "chrome", "firefox", "demo-chrome", "demo-firefox", "dev", "dev-firefox". */
export interface Target {
  browser: 'chrome' | 'firefox';
  /** With the rule of the invented paper, for `npm start` and the tests. */
  demo: boolean;
  /** Readable, for working on it. */
  dev: boolean;
  outDir: string;
  /** The oldest browser that it runs in, as Vite names it. */
  syntax: string;
}

/** The build of a mode of Vite. */
export function readTarget(mode: string): Target {
  const browser = mode.endsWith('firefox') ? 'firefox' : 'chrome';
  return {
    browser,
    demo: mode.startsWith('demo'),
    dev: mode.startsWith('dev'),
    outDir: `dist/${mode}`,
    syntax: browser === 'firefox' ? 'firefox140' : 'chrome120',
  };
}
