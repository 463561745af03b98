import { expect, test } from 'vitest';
import { livePage } from './live-page';
import { markedJudge } from './marked-judge';
import { one, showPage, snapshot } from './page';
import { timedPage } from './timed-page';

const banner = '<a data-noise="subscription">Langganan</a>';
const start = (page: Document) => livePage(page, markedJudge);
const isSeen = (page: Document, selector: string) => one(page, selector).checkVisibility({ visibilityProperty: true });

test.each([
  ['a box around the banner alone', `<div id="frame"><div> ${banner} <!-- slot --> </div></div>`],
  ['boxes around several banners', `<div id="frame"><div>${banner}</div><div>${banner}</div>${banner}</div>`],
  [
    'scripts, breaks, rules and empty slots',
    `<div id="frame"><script>1</script><br><hr><div class="slot"></div>${banner}<style></style></div>`,
  ],
  ['what the page hides itself', `<div id="frame">${banner}<p hidden>Terima kasih</p></div>`],
  [
    'counting pixels and hidden fields',
    `<div id="frame">${banner}<img width="1" height="1"><input type="hidden"></div>`,
  ],
  ['a row of empty cells', `<table><tr id="frame"><td>${banner}</td><td> </td></tr></table><p>Isi</p>`],
  ['a list item', `<ul><li id="frame">${banner}</li><li>Isi</li></ul>`],
])('a frame that holds nothing else goes too: %s', async (_, html) => {
  const { page } = await showPage(`<h1>Judul</h1>${html}<p>Isi</p>`);
  const before = snapshot(page);
  const cleanup = start(page);
  expect(isSeen(page, '#frame')).toBe(false);
  cleanup.undo();
  expect(snapshot(page)).toEqual(before);
});

test.each([
  ['text', `<div id="frame">${banner} kata</div>`],
  ['a picture', `<div id="frame">${banner}<img width="80" height="80"></div>`],
  ['a drawn picture', `<div id="frame">${banner}<svg></svg></div>`],
  ['a background picture', `<div id="frame">${banner}<i style="display: block; background: url(data:,x)"></i></div>`],
  ['a control', `<div id="frame">${banner}<button></button></div>`],
  ['a frame', `<div id="frame">${banner}<iframe></iframe></div>`],
  ["an element of the page's own making", `<div id="frame">${banner}<x-player></x-player></div>`],
  [
    'the article, hidden by the page for now',
    `<div id="frame">${banner}<div hidden><p class="prose">Satu kata dua kata.</p><p class="prose">Tiga kata empat.</p></div></div>`,
  ],
  ['a cell beside a full one', `<table><tr><td id="frame">${banner}</td><td>Isi</td></tr></table>`],
  ['main', `<main id="frame">${banner}</main>`],
  ['body', `<i id="frame"></i>${banner}`],
])('a frame stays that holds, or is: %s', async (_, html) => {
  const { page } = await showPage(`<h1>Judul</h1>${html}`);
  start(page);
  expect(isSeen(page, 'a')).toBe(false);
  expect(one(page, '#frame').closest('[data-bening-hidden]')).toBe(null);
});

test('the title, a credit or a caption without text of its own keeps its frame', async () => {
  const { page } = await showPage(`<div id="frame"><h1></h1>${banner}</div><p>Isi</p>`);
  start(page);
  expect(isSeen(page, '#frame')).toBe(true);
});

test('restoring one of two banners shows the frame, and the other stays hidden', async () => {
  const { page } = await showPage(`<div id="frame"><p>${banner}</p><p id="second">${banner}</p></div><p>Isi</p>`);
  const cleanup = start(page);
  cleanup.restore(cleanup.removals[0]?.id ?? '');
  expect(isSeen(page, '#frame')).toBe(true);
  expect(isSeen(page, 'a')).toBe(true);
  expect(isSeen(page, '#second')).toBe(false);
  cleanup.redo();
  expect(isSeen(page, '#frame')).toBe(false);
});

test('what the page puts into a hidden frame later is shown, and a banner there is hidden with it', async () => {
  const { page, frames } = await timedPage(`<h1>Judul</h1><div id="frame">${banner}</div><p>Isi</p>`);
  const cleanup = start(page);
  one(page, '#frame').append(
    Object.assign(page.createElement('p'), { id: 'text', textContent: 'Ralat: angka diperbaiki.' }),
  );
  await frames(2);
  expect(isSeen(page, '#text')).toBe(true);
  expect(isSeen(page, 'a')).toBe(false);
  one(page, '#text').remove();
  const next = page.createElement('div');
  next.dataset['noise'] = 'promo';
  next.textContent = 'Ikuti kanal';
  one(page, '#frame').append(next);
  await frames(30);
  expect(isSeen(page, '#frame')).toBe(false);
  expect(cleanup.removals).toHaveLength(2);
});

test('a frame is shown again when the page takes the banner out of it', async () => {
  const { page, frames } = await timedPage(
    `<h1>Judul</h1><div id="frame" style="height: 90px">${banner}</div><p>Isi</p>`,
  );
  const cleanup = start(page);
  one(page, 'a').remove();
  await frames(2);
  expect(isSeen(page, '#frame')).toBe(true);
  expect(cleanup.removals).toEqual([]);
  expect(page.querySelector('[data-bening-hidden]')).toBe(null);
});
