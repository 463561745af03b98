import { expect, test } from 'vitest';
import { defaultReading, type ReadingSettings } from '../../../../src/settings/reading-settings';
import { ReaderModel } from '../../../../src/ui/reader/reader-model';
import { FakeReaderPort } from './fake-reader-port';

/** A port that stores each choice only when it is told to. */
class SlowPort extends FakeReaderPort {
  readonly stores: (() => void)[] = [];
  override saveReadingSettings = (reading: ReadingSettings): Promise<void> =>
    new Promise((resolve) => {
      this.stores.push(() => {
        this.saved = reading;
        this.tell(reading);
        resolve();
      });
    });
}

test('a choice that is stored late does not undo the one after it', async () => {
  const port = new SlowPort();
  const model = new ReaderModel(port);
  const changes = [model.changeReading({ theme: 'light' }), model.changeReading({ theme: 'sepia' })];
  port.stores[0]?.();
  expect(model.state.reading.theme).toBe('sepia');
  changes.push(model.changeReading({ family: 'sans' }));
  for (const store of port.stores.slice(1)) store();
  await Promise.all(changes);
  expect(port.saved).toMatchObject({ theme: 'sepia', family: 'sans' });
  expect(model.state.reading).toMatchObject({ theme: 'sepia', family: 'sans' });
});

test('a choice made in another window is shown once nothing of this one is being stored', async () => {
  const port = new SlowPort();
  const model = new ReaderModel(port);
  const change = model.changeReading({ theme: 'light' });
  port.stores[0]?.();
  await change;
  port.tell({ ...defaultReading, theme: 'dark' });
  expect(model.state.reading.theme).toBe('dark');
});
