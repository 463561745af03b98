import { commands } from 'vitest/browser';

/** A page that was given, with the address that it is read under. */
export interface GivenPage {
  name: string;
  url: string;
  html: string;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** The real article pages of ../shared; none where they do not stand beside the project. */
    realPages(): Promise<GivenPage[]>;
    /** The other pages of ../shared with an article: of the public benchmark, and articles that are known as paragraphs. */
    generalPages(): Promise<GivenPage[]>;
  }
}

const fixtures = import.meta.glob<string>('../sites/*/*/page.html', { query: '?raw', import: 'default', eager: true });

/** The project's own pages: invented text in the structure of every publisher. */
export const ownPages: readonly GivenPage[] = Object.entries(fixtures).map(([path, html]) => ({
  name: path.replace('../sites/', ''),
  url: /^<!-- (\S+)/.exec(html)?.[1] ?? '',
  html,
}));

export const realPages: readonly GivenPage[] = await commands.realPages();
if (realPages.length === 0)
  console.log('No real pages at ../shared/pages: the laws are tried on generated and on own pages alone.');
