import { vi } from 'vitest';
import { Reader } from '../../../../src/ui/reader/reader';
import { ReaderModel } from '../../../../src/ui/reader/reader-model';
import { mount, settle } from '../mount';
import { FakeReaderPort, type ReaderWorld } from './fake-reader-port';

/** A reader page on an imagined browser, opened and at rest. */
export async function mountReader(world: ReaderWorld = {}) {
  const port = new FakeReaderPort(world);
  const model = new ReaderModel(port);
  const root = mount(<Reader model={model} />);
  await model.open();
  // What a text can look like is loaded when the page stands.
  await vi.waitUntil(() => root.querySelector('.choices fieldset'), 15_000);
  await settle();
  return { root, port, model };
}
