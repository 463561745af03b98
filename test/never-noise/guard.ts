/** A condition of the judge: an expression in one file of `src`, and what stands for it where nobody asks. */
export interface Guard {
  file: string;
  code: string;
  without: string;
}
