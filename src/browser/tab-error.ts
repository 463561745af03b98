/**
 * Why a tab could not be asked: it was closed meanwhile; extensions may not touch its page; nothing of ours answers
 * there; or it answered that it failed.
 */
export type TabFailure = 'tab-gone' | 'no-access' | 'no-answer' | 'failed';

export class TabError extends Error {
  readonly reason: TabFailure;

  constructor(reason: TabFailure, cause?: unknown) {
    super(cause instanceof Error ? `${reason}: ${cause.message}` : reason, { cause });
    this.name = 'TabError';
    this.reason = reason;
  }
}
