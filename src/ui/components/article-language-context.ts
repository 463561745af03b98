import { createContext } from 'preact';

/** The language that the article itself is in, for its words inside of something named in the interface's. */
export const ArticleLanguageContext = createContext<string | undefined>(undefined);
