/** One line of code in one room, and what the linter has to say to it; null where that room holds the door. */
export interface BreakIn {
  path: string;
  code: string;
  refused: string | null;
}

const html = 'No HTML strings';
const network = "network's door";
const nowhere = 'Nothing is sent';
const browser = "browser's door";
const handed = 'always handed in';
const address = 'safe-url.ts alone';

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
  { path: 'page/f.ts', code: 'export const f = () => new DOMParser();', refused: 'one door' },
  { path: 'background/g.ts', code: 'export const g = () => fetch("https://a.example");', refused: network },
  { path: 'ui/h.ts', code: 'export const h = () => window.fetch("https://a.example");', refused: network },
  { path: 'page/next-pages.ts', code: 'export const i = () => fetch("https://a.example");', refused: null },
  { path: 'ui/j.ts', code: 'export const j = () => new XMLHttpRequest();', refused: nowhere },
  { path: 'page/k.ts', code: 'export const k = () => navigator.sendBeacon("https://a.example");', refused: nowhere },
  { path: 'background/l.ts', code: 'export const l = () => new WebSocket("wss://a.example");', refused: nowhere },
  { path: 'background/m.ts', code: 'export const m = () => new EventSource("https://a.example");', refused: nowhere },
  { path: 'ui/n.ts', code: 'export const n = () => eval("1");', refused: 'eval' },
  { path: 'ui/o.ts', code: 'export const o = () => new Function("return 1");', refused: 'No code from text' },
  { path: 'ui/p.ts', code: 'export const p = () => chrome.runtime.id;', refused: browser },
  { path: 'page/q.ts', code: 'export const q = () => globalThis.browser;', refused: browser },
  { path: 'browser/r.ts', code: 'export const r = () => chrome.runtime.id;', refused: null },
  { path: 'dom/s.ts', code: 'export const s = () => document.title;', refused: handed },
  { path: 'noise/t.ts', code: 'export const t = () => window.innerWidth;', refused: handed },
  { path: 'cleanup/u.ts', code: 'export const u = () => location.href;', refused: handed },
  { path: 'dom/v.ts', code: 'export const v = (document: Document) => document.title;', refused: null },
  { path: 'article/w.ts', code: 'export const w = (e: unknown) => e instanceof Element;', refused: 'knows no DOM' },
  {
    path: 'indonesian/w.ts',
    code: 'export const w = (e: unknown) => e instanceof Element;',
    refused: 'knows no DOM',
  },
  { path: 'extract/x.ts', code: 'export const x = (href: string) => new URL(href);', refused: address },
  { path: 'extract/y.ts', code: 'export const y = (url: URL) => url.pathname;', refused: null },
  { path: 'article/safe-url.ts', code: 'export const z = (href: string) => new URL(href);', refused: null },
];
