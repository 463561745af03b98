import { TooLargeError } from '../../../../src/browser/tab-error';
import { describe, expect, test } from 'vitest';
import { PopupModel } from '../../../../src/ui/popup/popup-model';
import { stripOf } from '../../../../src/ui/popup/popup-state';
import { FakePort, type World } from '../fake-port';
import { settle } from '../mount';
import { frontPageDetection, sampleExtraction, samplePage } from '../sample-page';

/** The popup's site, whose pages reacted to cleaning. */
const leftAlone: World['site'] = {
  host: 'warta-contoh.example',
  off: true,
  leftAlone: 'went',
  always: false,
  kinds: {},
};

async function opened(world: World = {}, prepare: (port: FakePort) => void = () => {}) {
  const port = new FakePort(world);
  prepare(port);
  const model = new PopupModel(port);
  await model.open();
  return { port, model };
}

describe('opening', () => {
  test('asks the page what was hidden before it reads it, so that a page still loading is waited for', async () => {
    const { port, model } = await opened();
    expect(port.asked).toEqual(['status', 'read false']);
    expect(model.state.view).toEqual({ name: 'article', extraction: sampleExtraction });
    expect(stripOf(model.state)).toBe('hidden');
  });

  test('tells every stage to who listens', async () => {
    const model = new PopupModel(new FakePort());
    const views: string[] = [];
    model.subscribe(() => views.push(model.state.view.name));
    await model.open();
    expect(new Set(views)).toEqual(new Set(['reading', 'article']));
  });

  test('a page that is no article is read anyway only when the reader says so', async () => {
    const forced = { ...sampleExtraction, detection: frontPageDetection };
    const { model } = await opened({ article: null, forced });
    expect(model.state.view).toEqual({ name: 'not-article', detection: frontPageDetection, forced });
    model.readAnyway();
    expect(model.state.view).toEqual({ name: 'article', extraction: forced });
  });

  describe('at an article’s address whose text has not come', () => {
    const early: World = { article: null, forced: null, isArticleAddress: true };
    const late = async (world: World = early) => {
      const given = { ...world };
      const { port, model } = await opened(given);
      return { given, port, model };
    };

    test('waits for it, with growing pauses, and says when it has given up', async () => {
      const { port, model } = await late();
      expect(model.state.view).toMatchObject({ name: 'awaited', isTrying: true });
      const pauses: number[] = [];
      while (port.pausing) {
        pauses.push(port.pausing.milliseconds);
        port.pausing.end();
        await settle();
      }
      expect(pauses.length).toBeGreaterThan(2);
      expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
      expect(port.asked.filter((one) => one === 'read false')).toHaveLength(pauses.length + 1);
      expect(model.state.view).toMatchObject({ name: 'awaited', isTrying: false });
    });

    test('shows it when it comes', async () => {
      const { given, port, model } = await late();
      given.article = sampleExtraction;
      port.pausing?.end();
      await settle();
      expect(model.state.view).toEqual({ name: 'article', extraction: sampleExtraction });
      expect(model.state.said).toMatchObject({ key: 'announce.article' });
      expect(port.pausing).toBeNull();
    });

    test('shows it at once when the page says that it came', async () => {
      const { given, port, model } = await late();
      given.article = sampleExtraction;
      port.changePage(samplePage);
      await settle();
      expect(model.state.view.name).toBe('article');
    });

    test('reads the page as it is when the reader says so, and waits no longer', async () => {
      const { port, model } = await late({ ...early, forced: sampleExtraction });
      model.readAnyway();
      expect(model.state.view).toEqual({ name: 'article', extraction: sampleExtraction });
      const before = port.asked.length;
      port.pausing?.end();
      await settle();
      expect(port.asked).toHaveLength(before);
    });

    test('begins anew when the page is loaded again', async () => {
      const { port, model } = await late();
      const first = port.pausing;
      await model.reload();
      const second = port.pausing;
      expect(second).not.toBe(first);
      const before = port.asked.length;
      first?.end();
      await settle();
      expect(port.asked).toHaveLength(before);
    });

    test('says so when its tab is closed meanwhile', async () => {
      const { port, model } = await late();
      port.failure = 'tab-gone';
      port.pausing?.end();
      await settle();
      expect(model.state.view.name).toBe('closed');
    });
  });

  test('why a page is no article is told even where nothing can be read', async () => {
    const page = { ...samplePage, removals: [], detection: frontPageDetection };
    const { model } = await opened({ article: null, page });
    expect(model.state.view).toEqual({ name: 'not-article', detection: frontPageDetection, forced: null });
    model.readAnyway();
    expect(model.state.view.name).toBe('not-article');
  });

  test.each([
    ['tab-gone', { site: null, page: null }, 'closed'],
    ['no-access', { site: null, page: null }, 'forbidden'],
    ['no-answer', { site: null, page: null }, 'failed'],
    ['failed', {}, 'failed'],
    ['no-access', { page: null }, 'before'],
    ['no-answer', { page: null }, 'before'],
    [
      'no-access',
      { site: { host: 'warta-contoh.example', off: true, leftAlone: null, always: false, kinds: {} }, page: null },
      'forbidden',
    ],
  ] as const)('when the tab answers "%s" and %o is known of it, the view is %s', async (failure, world, view) => {
    const { model } = await opened(world, (port) => {
      port.failure = failure;
    });
    expect(model.state.view).toEqual({ name: view });
    expect(model.state.said?.key).toBe(`${view}.title`);
  });

  test('a page that holds more than is read is said to', async () => {
    const { model } = await opened({}, (port) => {
      port.read = () => Promise.reject(new TooLargeError());
    });
    expect(model.state).toMatchObject({ view: { name: 'too-large' }, said: { key: 'too-large.title' } });
  });

  test('settings that cannot be read end in a view, not in an exception', async () => {
    const { model } = await opened({}, (port) => {
      port.settings = () => Promise.reject(new Error('storage is broken'));
    });
    expect(model.state.view).toEqual({ name: 'failed' });
  });
});

describe('the strip', () => {
  const quiet = { ...samplePage, removals: [] };
  test.each([
    ['hidden', {}],
    ['shown', { page: { ...samplePage, restored: samplePage.removals.map(({ id }) => String(id)) } }],
    ['nothing', { page: quiet }],
    ['other', { page: { ...quiet, detection: frontPageDetection } }],
    [
      'off',
      { site: { host: 'warta-contoh.example', off: true, leftAlone: null, always: false, kinds: {} }, page: null },
    ],
    ['left-alone', { site: leftAlone, page: null }],
    ['before', { page: null }],
    ['unlisted', { site: null, page: null }],
  ] as const)('says "%s"', async (strip, world) => {
    const { model } = await opened(world);
    expect(stripOf(model.state)).toBe(strip);
  });

  test('says when the tab was closed, and keeps the article', async () => {
    const { port, model } = await opened();
    port.failure = 'tab-gone';
    await model.restore('1');
    expect(stripOf(model.state)).toBe('closed');
    expect(model.state.view.name).toBe('article');
  });
});

describe('taking back', () => {
  test('everything, and hiding it again', async () => {
    const { port, model } = await opened();
    await model.togglePage();
    expect(stripOf(model.state)).toBe('shown');
    await model.togglePage();
    expect(stripOf(model.state)).toBe('hidden');
    expect(port.asked.slice(2)).toEqual(['switchPage false', 'switchPage true']);
  });

  test('everything that is left, when one block is back already', async () => {
    const { port, model } = await opened();
    await model.restore('1');
    await model.togglePage();
    expect(port.asked.slice(2)).toEqual(['restore 1', 'switchPage false']);
    expect(stripOf(model.state)).toBe('shown');
  });

  test('one kind, and one block', async () => {
    const { port, model } = await opened();
    await model.showKind('read-also', 'Baca juga');
    expect(model.state.page?.restored).toEqual(['4', '5']);
    await model.hideKind('read-also', 'Baca juga');
    await model.restore('6');
    await model.reveal('6');
    expect(model.state.page?.restored).toEqual(['6']);
    expect(port.asked.slice(2)).toEqual(['undo read-also', 'redo read-also', 'restore 6', 'reveal 6']);
  });

  test('a page that does not answer changes nothing, and that is said', async () => {
    const { port, model } = await opened();
    port.failure = 'no-answer';
    await model.togglePage();
    expect(stripOf(model.state)).toBe('hidden');
    expect(model.state.said).toEqual({ key: 'announce.failed' });
  });
});

describe('the site switch', () => {
  test('off and on again: says so, and that the page is to be loaded again', async () => {
    const { port, model } = await opened();
    await model.switchSite(false);
    expect(stripOf(model.state)).toBe('off');
    expect(model.state).toMatchObject({
      siteSwitched: true,
      site: { host: 'warta-contoh.example', off: true, leftAlone: null, always: false, kinds: {} },
      page: null,
    });
    await model.switchSite(true);
    expect(port.asked.filter((call) => call.startsWith('switch'))).toEqual([
      'switchSite warta-contoh.example false',
      'switchSite warta-contoh.example true',
    ]);
    expect(stripOf(model.state)).toBe('before');
    await model.reload();
    expect(model.state).toMatchObject({ siteSwitched: false, view: { name: 'article' } });
    expect(stripOf(model.state)).toBe('hidden');
  });
});

describe('a site that is left alone', () => {
  test('is cleaned again with one press, from this page on', async () => {
    const { port, model } = await opened({ site: leftAlone, page: null });
    await model.cleanAgain();
    expect(port.asked).toEqual(expect.arrayContaining(['switchSite warta-contoh.example true', 'reload']));
    expect(stripOf(model.state)).toBe('hidden');
  });

  test('stays so where the browser refuses, and that is said', async () => {
    const { port, model } = await opened({ site: leftAlone, page: null });
    port.switchSite = () => Promise.reject(new Error('storage is broken'));
    await model.cleanAgain();
    expect(stripOf(model.state)).toBe('left-alone');
    expect(model.state.said).toEqual({ key: 'announce.failed' });
  });
});

describe('a site on which Bening does not run on load', () => {
  const world: World = { site: null, page: null, offer: { host: 'koran.example', patterns: [], why: 'unknown' } };

  test('is offered, and stays as it was when no access is given', async () => {
    const { model } = await opened({ ...world, grants: false });
    await model.acceptOffer();
    expect(model.state).toMatchObject({ site: null, offer: world.offer, said: { key: 'offer.refused' } });
  });

  test('is cleaned from now on when it is, until that is taken back', async () => {
    const { port, model } = await opened(world);
    await model.acceptOffer();
    expect(model.state).toMatchObject({ site: { host: 'koran.example', always: true }, offer: null });
    expect(model.state.said).toEqual({ key: 'announce.site.on', values: { site: 'koran.example' } });
    await model.withdraw();
    expect(port.asked).toContain('withdraw koran.example');
    expect(model.state).toMatchObject({ site: null, offer: world.offer });
  });
});

test('what the page hides later is counted without being asked for', async () => {
  const { port, model } = await opened();
  port.changePage({ ...samplePage, removals: samplePage.removals.slice(0, 2) });
  await expect.poll(() => model.state.page?.removals.length).toBe(2);
});

test('a tab that is closed while its page is loaded again is said to be closed', async () => {
  const { port, model } = await opened({ page: null });
  port.failure = 'tab-gone';
  await model.reload();
  expect(model.state.view).toEqual({ name: 'closed' });
});
