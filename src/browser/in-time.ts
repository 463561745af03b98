import { TabError } from './tab-error';

/** What a tab answers, or a `TabError` ("no-answer") if that takes longer than `patience` milliseconds. */
export function inTime<T>(answer: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TabError('no-answer')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
