import { afterAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../../src/ui/popup/popup.css';
import '../../../../src/ui/welcome/welcome.css';
import { TabError } from '../../../../src/browser/tab-error';
import { bareStrings, look } from './look';
import { mount, mountPopup, only } from '../mount';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';
import { mountWelcome, refusing } from '../welcome/mount-welcome';

vi.mock('../../../../src/ui/language/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/components/origin/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/take-away/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/whole/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/popup/offer/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/popup/report/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/popup/because/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/popup/removals/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);
vi.mock('../../../../src/ui/popup/kinds/id.json', async (load) => (await import('./pseudo-module')).pseudoModule(load));
vi.mock('../../../../src/ui/welcome/language/id.json', async (load) =>
  (await import('./pseudo-module')).pseudoModule(load),
);

test.each([
  ['an article', {}],
  ['a page that is no article', { article: null, forced: { ...sampleExtraction, detection: frontPageDetection } }],
  [
    'an article of a paper that is switched off',
    { site: { host: 'warta-contoh.example', off: true, leftAlone: null, always: false, kinds: {} }, page: null },
  ],
  [
    'an article of a paper that is left alone',
    {
      site: { host: 'warta-contoh.example', off: true, leftAlone: 'went' as const, always: false, kinds: {} },
      page: null,
    },
  ],
  ['an article that nothing is hidden in', { page: { ...samplePage, removals: [] } }],
])('the popup on %s holds no bare string, and cuts none off', async (_what, world) => {
  const { root } = await mountPopup(world);
  await look(root, 400);
});

test.each(['tab-gone', 'no-access', 'no-answer', 'failed'] as const)(
  'so does the popup that fails: %s',
  async (reason) => {
    const { root } = await mountPopup({}, (port) => {
      port.read = () => Promise.reject(new TabError(reason));
    });
    await look(root, 400);
  },
);

test('so does the first page', async () => {
  const root = await mountWelcome(refusing);
  await look(root, 320);
  only(root, '.welcome-access button').click();
  await expect.poll(() => only(root, '.welcome-access [role="status"]').textContent).toContain('⟦');
});

afterAll(() => page.viewport(414, 896));

test('what looks for bare strings finds one', () => {
  const root = mount(
    <p aria-label="Tutup">
      ⟦Ķëmbáŧî~~⟧ <b>Simpan</b> Jembatan
    </p>,
  );
  expect(bareStrings(root)).toEqual(['Tutup', 'Simpan']);
});
