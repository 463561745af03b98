import { createContext } from 'preact';

/** How running text is written on the screen: a reader page may part its words there, and only there. */
export const WordsContext = createContext<(text: string) => string>((text) => text);
