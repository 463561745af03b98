import { createContext } from 'preact';

/** Transforms running text for the screen: the reader page hyphenates it. */
export const WordsContext = createContext<(text: string) => string>((text) => text);
