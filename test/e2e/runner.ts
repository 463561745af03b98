import { TestRunner, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { endAll, openPages } from './running';
import { beginTrace, keepPictures, keepTrace } from './trace.mjs';

const nameOf = (task: RunnerTestCase | RunnerTestSuite): string =>
  task.suite ? `${nameOf(task.suite)} ${task.name}` : task.name;
const errorsOf = ({ result }: RunnerTestCase | RunnerTestSuite): string[] =>
  (result?.errors ?? []).map(({ stack, message }) => stack ?? message);

/** Runs the tests in browsers: ends the browsers of a worker with it, and keeps what is known of a test that failed. */
export default class BrowserTestRunner extends TestRunner {
  constructor(...config: ConstructorParameters<typeof TestRunner>) {
    super(...config);
    this.onCleanupWorkerContext(endAll);
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test);
    beginTrace();
  }

  /** Comes before the hooks of the test, which may close its tabs. */
  async onTaskFinished(test: RunnerTestCase): Promise<void> {
    if (test.result?.state === 'fail') await keepPictures(nameOf(test), await openPages());
  }

  onAfterRetryTask(test: RunnerTestCase): void {
    if (test.result?.state === 'fail') keepTrace(nameOf(test), errorsOf(test));
  }

  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    await super.onAfterRunSuite(suite);
    // A hook of all its tests failed.
    if (errorsOf(suite).length > 0) keepTrace(nameOf(suite), errorsOf(suite));
  }
}
