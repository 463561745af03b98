import { expect, test } from 'vitest';
import { findPlayers } from '../../../src/analysis/player';
import { showPage } from '../cleanup/page';

const embedded = 'https://player.warta-contoh.example/x';

test.each([
  [
    'a player that floats',
    `<div id="it" style="position: fixed; bottom: 0"><p>Video pilihan</p><video></video></div>`,
    'floating',
  ],
  [
    'a framed player that floats',
    `<div id="it" style="position: fixed"><div><iframe src="${embedded}"></iframe></div></div>`,
    'floating',
  ],
  ['a player that starts by itself', '<p>Isi</p><video id="it" autoplay></video>', 'autoplay'],
  ['a framed player that starts by itself', `<iframe id="it" src="${embedded}?rel=0&autoplay=1"></iframe>`, 'autoplay'],
  [
    'a frame of the paper’s own that floats and has a cross',
    `<div id="it" style="position: fixed"><span>Pilihan hari ini</span><span>✕</span><iframe src="${location.origin}/video/812"></iframe></div>`,
    'floating',
  ],
  [
    'one whose name alone says that it plays',
    `<div id="it" style="position: fixed"><div><i>×</i></div><iframe title="Video player" src="${location.origin}/p/812"></iframe></div>`,
    'floating',
  ],
  [
    'one that may start by itself',
    `<aside id="it" style="position: fixed"><button aria-label="Tutup"></button><iframe allow="autoplay; fullscreen" src="${location.origin}/p/812"></iframe></aside>`,
    'floating',
  ],
  [
    'one of a live broadcast',
    `<div id="it" style="position: fixed"><b class="btn-close"></b><iframe class="live-stream" src="${location.origin}/p/812"></iframe></div>`,
    'floating',
  ],
  [
    'one with a heading and a link',
    `<div id="it" style="position: fixed"><h4>Sedang tayang</h4><a href="#">x</a><iframe id="tv" src="${location.origin}/p/812"></iframe></div>`,
    'floating',
  ],
])('%s is noise', async (_, html, reason) => {
  const { page } = await showPage(html);
  const found = findPlayers(page);
  expect(found).toMatchObject([{ kind: 'video', reason: `player: ${reason}` }]);
  expect(found[0]?.element.id).toBe('it');
});

test.each([
  ['a player that waits', '<video controls></video>'],
  ['a framed player that waits', `<iframe src="${embedded}?autoplay=0"></iframe>`],
  ['a silent loop', '<video autoplay muted loop></video>'],
  [
    'a frame that plays nothing',
    '<div style="position: fixed"><iframe src="https://warta-contoh.example/jajak?autoplay=1"></iframe></div>',
  ],
  [
    'a chat that floats',
    `<div style="position: fixed"><b>×</b><iframe title="Tanya redaksi" src="${location.origin}/tanya"></iframe></div>`,
  ],
  [
    'a video of the paper’s own that nothing closes',
    `<div style="position: fixed"><iframe src="${location.origin}/video/812"></iframe></div>`,
  ],
  [
    'a video of the paper’s own that stands in the text',
    `<p>Isi</p><div><b>×</b><iframe src="${location.origin}/video/812?autoplay=1"></iframe></div>`,
  ],
  [
    'a page that is fixed as a whole',
    `<div style="position: fixed; inset: 0">${'<p>Air sungai itu jernih sekali.</p>'.repeat(20)}<video controls></video></div>`,
  ],
])('%s is none', async (_, html) => {
  const { page } = await showPage(html);
  expect(findPlayers(page)).toEqual([]);
});

test('a document that no browser shows has none', () => {
  const page = document.implementation.createHTMLDocument('tanpa jendela');
  page.body.append(Object.assign(page.createElement('video'), { autoplay: true }));
  expect(findPlayers(page)).toEqual([]);
});
