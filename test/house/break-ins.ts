/** One line of code in one room, and what the linter must say about it; null if it must accept it. */
export interface BreakIn {
  path: string;
  code: string;
  refused: string | null;
}

const html = 'No HTML strings';
const network = 'no network requests';
const browser = 'Import webextension-polyfill';
const notDefined = 'is not defined';

export const breakIns: readonly BreakIn[] = [
  { path: 'ui/a.ts', code: 'export const a = (e: Element) => { e.innerHTML = "x"; };', refused: html },
  { path: 'extract/b.ts', code: 'export const b = (e: Element) => e.outerHTML;', refused: html },
  {
    path: 'cleanup/c.ts',
    code: 'export const c = (e: Element) => { e.insertAdjacentHTML("afterend", "x"); };',
    refused: html,
  },
  { path: 'page/d.ts', code: 'export const d = () => { document.write("x"); };', refused: html },
  {
    path: 'ui/e.tsx',
    code: 'export const E = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    refused: 'dangerouslySetInnerHTML',
  },
  { path: 'page/f.ts', code: 'export const f = () => new DOMParser();', refused: 'blocks.ts reads page HTML' },
  { path: 'background/g.ts', code: 'export const g = () => fetch("https://a.example");', refused: network },
  { path: 'ui/h.ts', code: 'export const h = () => window.fetch("https://a.example");', refused: network },
  { path: 'page/i.ts', code: 'export const i = () => fetch("https://a.example");', refused: network },
  { path: 'page/next-pages.ts', code: 'export const i = () => fetch("https://a.example");', refused: null },
  { path: 'ui/j.ts', code: 'export const j = () => new XMLHttpRequest();', refused: network },
  { path: 'page/k.ts', code: 'export const k = () => navigator.sendBeacon("https://a.example");', refused: network },
  { path: 'background/l.ts', code: 'export const l = () => new WebSocket("wss://a.example");', refused: network },
  { path: 'background/m.ts', code: 'export const m = () => new EventSource("https://a.example");', refused: network },
  { path: 'ui/n.ts', code: 'export const n = () => eval("1");', refused: 'eval' },
  { path: 'ui/o.ts', code: 'export const o = () => new Function("return 1");', refused: 'No code is made from text' },
  { path: 'ui/p.ts', code: 'export const p = () => chrome.runtime.id;', refused: browser },
  { path: 'page/q.ts', code: 'export const q = () => globalThis.browser;', refused: browser },
  { path: 'browser/r.ts', code: 'export const r = () => chrome.runtime.id;', refused: browser },
  {
    path: 'browser/r-imported.ts',
    code: 'import browser from "webextension-polyfill"; export const r = () => browser.runtime.id;',
    refused: null,
  },
  { path: 'dom/s.ts', code: 'export const s = () => document.title;', refused: notDefined },
  { path: 'analysis/t.ts', code: 'export const t = () => window.innerWidth;', refused: notDefined },
  { path: 'extract/t-global.ts', code: 'export const t = () => globalThis;', refused: 'always passed in' },
  { path: 'sites/t-function.ts', code: 'export const t = () => Function("return 1");', refused: 'No code is made' },
  { path: 'settings/t-typeof.ts', code: 'export const t = () => typeof document;', refused: notDefined },
  { path: 'cleanup/u.ts', code: 'export const u = () => location.href;', refused: notDefined },
  { path: 'dom/v.ts', code: 'export const v = (document: Document) => document.title;', refused: null },
  { path: 'article/w.ts', code: 'export const w = (e: unknown) => e instanceof Element;', refused: notDefined },
  { path: 'indonesian/w.ts', code: 'export const w = (e: unknown) => e instanceof Element;', refused: notDefined },
  { path: 'extract/x.ts', code: 'export const x = (href: string) => new URL(href);', refused: notDefined },
  { path: 'extract/y.ts', code: 'export const y = (url: URL) => url.pathname;', refused: null },
  { path: 'article/safe-url.ts', code: 'export const z = (href: string) => new URL(href);', refused: null },
];
