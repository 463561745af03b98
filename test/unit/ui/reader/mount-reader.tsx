import { vi } from 'vitest';
import { Reader } from '../../../../src/ui/reader/reader';
import { ReaderModel } from '../../../../src/ui/reader/reader-model';
import { mount, settle } from '../mount';
import { FakeReaderPort, type ReaderWorld } from './fake-reader-port';

/** What a reader page loads when it is wanted; in a test it is there at once, however slow its server is. */
const parts = () => [
  import('../../../../src/export/clip-quote'),
  import('../../../../src/ui/reader/display-choices'),
  import('../../../../src/ui/reader/help/help-sheet'),
  import('../../../../src/ui/reader/hyphenate'),
  import('../../../../src/ui/reader/quote-button'),
  import('../../../../src/ui/components/origin/attribution-origin'),
  import('../../../../src/ui/take-away/chooser'),
  import('../../../../src/ui/whole/live-panel'),
  import('../../../../src/ui/whole/whole-panel'),
];

/** A reader page on an imagined browser, opened and at rest. */
export async function mountReader(world: ReaderWorld = {}) {
  await Promise.all(parts());
  const port = new FakeReaderPort(world);
  const model = new ReaderModel(port);
  const root = mount(<Reader model={model} />);
  await model.open();
  await vi.waitUntil(() => root.querySelector('.choices fieldset'), 30_000);
  await settle();
  return { root, port, model };
}
