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
  await settle();
  return { root, port, model };
}
