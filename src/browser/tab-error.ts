/**
 * Why a call to a tab failed: the tab was closed; extensions may not access its page; none of our scripts answered; or
 * the called function threw.
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

/** A page holds more than we read. */
export class TooLargeError extends Error {
  constructor() {
    super('too-large');
    this.name = 'TooLargeError';
  }
}
