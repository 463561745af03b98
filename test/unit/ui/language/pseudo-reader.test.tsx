import { afterAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Reader } from '../../../../src/ui/reader/reader';
import { ReaderModel } from '../../../../src/ui/reader/reader-model';
import '../../../../src/ui/reader/reader.css';
import { mount, settle } from '../mount';
import { FakeReaderPort, sampleReading } from '../reader/fake-reader-port';
import { samplePage } from '../sample-page';
import { look } from './look';

vi.mock('../../../../src/ui/language/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/reader/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/reader/help/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/components/origin/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/take-away/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);

test.each([
  ['an article', {}, 1200],
  ['an article in a small window', {}, 320],
  ['what is gone', { reading: null, place: { title: 'Jembatan', address: samplePage.url } }, 320],
  ['nothing', { reading: { ...sampleReading, outcome: { extraction: null } } }, 320],
  ['what failed', { reading: { ...sampleReading, outcome: { failure: 'no-permission' as const } } }, 320],
])('the reader page with %s holds no bare string, and cuts none off', async (_what, world, width) => {
  const model = new ReaderModel(new FakeReaderPort(world));
  const root = mount(<Reader model={model} />);
  await model.open();
  await settle();
  await look(root, width);
});

test('so do the choices and the help of the reader page', async () => {
  const model = new ReaderModel(new FakeReaderPort());
  const root = mount(<Reader model={model} />);
  await model.open();
  await settle();
  for (const tool of root.querySelectorAll<HTMLElement>('[data-tool]')) tool.click();
  await expect.poll(() => root.querySelector('dialog[open]')).not.toBeNull();
  await look(root, 320);
});

afterAll(() => page.viewport(414, 896));
