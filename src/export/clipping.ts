/** Text for the clipboard, in a rich and a plain form. */
export interface Clipping {
  text: string;
  /** Null if there is only plain text. */
  html: string | null;
}
