import { afterAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../../src/ui/popup/popup.css';
import '../../../../src/ui/reader/reader.css';
import '../../../../src/ui/welcome/welcome.css';
import { TabError } from '../../../../src/browser/tab-error';
import { Reader } from '../../../../src/ui/reader/reader';
import { ReaderModel } from '../../../../src/ui/reader/reader-model';
import { Welcome } from '../../../../src/ui/welcome/welcome';
import { WelcomeModel } from '../../../../src/ui/welcome/welcome-model';
import { mount, mountPopup, only, settle } from '../mount';
import { FakeReaderPort, sampleReading } from '../reader/fake-reader-port';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';
import { defaultSettings } from '../../../../src/settings/settings';

vi.mock('../../../../src/ui/language/id.json', async (load) => {
  const { pseudoTexts } = await import('./pseudo-texts');
  const { default: texts } = await load<{ default: Record<string, string> }>();
  return { default: pseudoTexts(texts) };
});
vi.mock('../../../../src/ui/reader/language/id.json', async (load) => {
  const { pseudoTexts } = await import('./pseudo-texts');
  const { default: texts } = await load<{ default: Record<string, string> }>();
  return { default: pseudoTexts(texts) };
});
vi.mock('../../../../src/ui/take-away/language/id.json', async (load) => {
  const { pseudoTexts } = await import('./pseudo-texts');
  const { default: texts } = await load<{ default: Record<string, string> }>();
  return { default: pseudoTexts(texts) };
});
vi.mock('../../../../src/ui/popup/report/id.json', async (load) => {
  const { pseudoTexts } = await import('./pseudo-texts');
  const { default: texts } = await load<{ default: Record<string, string> }>();
  return { default: pseudoTexts(texts) };
});
vi.mock('../../../../src/ui/welcome/language/id.json', async (load) => {
  const { pseudoTexts } = await import('./pseudo-texts');
  const { default: texts } = await load<{ default: Record<string, string> }>();
  return { default: pseudoTexts(texts) };
});

/** Words that a page or the browser gives: an article's own, and days and numbers as `Intl` writes them. */
const given = new Set(
  JSON.stringify([sampleExtraction, samplePage, frontPageDetection])
    .match(/\p{L}+/gu)
    ?.concat(['Selasa', 'Maret', 'WITA', 'dan', 'Bening']),
);

/** Elements that hold what was written elsewhere: a reference in a style of its own, code, a letter as an icon. */
const elsewhere = '.citation, code, [aria-hidden="true"]';

/** What is said to a reader without going through the language files: bracketed texts are taken out, given words too. */
function bareStrings(root: Element): string[] {
  const said: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (!node.parentElement?.closest(elsewhere)) said.push(node.data);
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = node.getAttribute(name);
        // Why something was left out is told on hover in the engine's own words, for whoever mends it.
        if (text !== null && !(name === 'title' && node.closest('.removal, .left-out'))) said.push(text);
      }
    }
  }
  return said.filter((text) =>
    text
      .replace(/⟦[^⟧]*⟧?|^[^⟦]*⟧/g, ' ')
      .match(/\p{L}{2,}/gu)
      ?.some((word) => !given.has(word)),
  );
}

/** Elements whose own text is cut off, or that reach out of their page. */
function clipped(root: Element): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      if (element.closest('.visually-hidden, .table, .citation.data, svg, select') || element.clientWidth === 0)
        return false;
      // The beginning of what a page said may be all that is shown of it.
      if (!element.textContent?.includes('⟦')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCut = (overflow: string, inner: number, outer: number) =>
        /hidden|clip/.test(overflow) && inner > outer + 1;
      const reaches = element.getBoundingClientRect().right > root.getBoundingClientRect().right + 1;
      return (
        isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight) ||
        reaches
      );
    })
    .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 40)}`);
}

/** Every drawer of a page opened. */
async function openAll(root: Element): Promise<void> {
  for (const drawer of root.querySelectorAll('details')) drawer.open = true;
  for (const opener of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) opener.click();
  await settle();
  await expect.poll(() => root.querySelector('.take-away:not(:has(.take-away-panel))'), { timeout: 10_000 }).toBeNull();
}

async function look(root: HTMLElement, width: number): Promise<void> {
  await page.viewport(width, 800);
  await openAll(root);
  expect(root.textContent).toContain('⟦');
  expect(bareStrings(root), 'bare strings').toEqual([]);
  expect(clipped(root), `cut off at ${width} px`).toEqual([]);
}

test.each([
  ['an article', {}],
  ['a page that is no article', { article: null, forced: { ...sampleExtraction, detection: frontPageDetection } }],
  [
    'an article of a paper that is switched off',
    { site: { host: 'warta-contoh.example', off: true, always: false }, page: null },
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

test.each([
  ['an article', {}, 1200],
  ['what is gone', { reading: null, place: { title: 'Jembatan', address: samplePage.url } }, 320],
  ['nothing', { reading: { ...sampleReading, outcome: { extraction: null } } }, 320],
  ['what failed', { reading: { ...sampleReading, outcome: { failure: 'no-permission' as const } } }, 320],
])('so does the reader page with %s', async (_what, world, width) => {
  const model = new ReaderModel(new FakeReaderPort(world));
  const root = mount(<Reader model={model} />);
  await model.open();
  await settle();
  await look(root, width);
});

test('so does the first page', async () => {
  const model = new WelcomeModel({
    settings: async () => defaultSettings,
    browserLanguage: () => 'id',
    buttonPlace: async () => 'firefox',
    hasSites: async () => false,
    askForSites: async () => false,
  });
  const root = mount(<Welcome model={model} />);
  await model.open();
  await settle();
  await look(root, 320);
  only(root, 'button').click();
  await expect.poll(() => only(root, '[role="status"]').textContent).toContain('⟦');
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
