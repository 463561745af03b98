/** Why a file is not taken. */
export type FileReason =
  | 'empty'
  | 'large'
  | 'not-json'
  | 'not-ours'
  | 'newer'
  | 'nothing'
  | 'key'
  | 'host'
  | 'field'
  | 'type'
  | 'selector';

/** A file of settings that is not taken. */
export class FileFault extends Error {
  readonly reason: FileReason;
  /** Where in the file; empty for the whole of it. */
  readonly where: string;

  constructor(reason: FileReason, where = '') {
    super(`${reason} ${where}`);
    this.name = 'FileFault';
    this.reason = reason;
    this.where = where;
  }
}
