/** What goes to the clipboard in two forms: for what takes rich text, and for what takes none. */
export interface Clipping {
  text: string;
  /** Null where plain text is all there is. */
  html: string | null;
}
