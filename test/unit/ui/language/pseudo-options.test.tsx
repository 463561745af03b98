import { test, vi } from 'vitest';
import { Options } from '../../../../src/ui/options/options';
import '../../../../src/ui/options/options.css';
import { OptionsModel } from '../../../../src/ui/options/options-model';
import { mount, settle } from '../mount';
import { FakeOptionsPort } from '../options/fake-options-port';
import { look } from './look';

vi.mock('../../../../src/ui/language/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/options/words/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/reader/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);

test.each([320, 1200])('the options hold no bare string, and cut none off at %i px', async (width) => {
  const model = new OptionsModel(new FakeOptionsPort());
  await model.open();
  const root = mount(<Options model={model} />);
  await settle();
  await look(root, width);
});
