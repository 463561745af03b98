/** Why a file was rejected. */
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

/** A settings file was rejected. */
export class FileFault extends Error {
  readonly reason: FileReason;
  /** Where in the file; empty for the whole file. */
  readonly where: string;

  constructor(reason: FileReason, where = '') {
    super(`${reason} ${where}`);
    this.name = 'FileFault';
    this.reason = reason;
    this.where = where;
  }
}
