import { createContext } from 'preact';

/** The article's language, for its words inside elements in the interface language. */
export const ArticleLanguageContext = createContext<string | undefined>(undefined);
