import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/block';
import { toBlocks } from '../../../src/extract/blocks';
import { prose, report } from '../../never-noise/newsroom';
import { readPage, readText } from './read-article';

const base = new URL('https://www.warta-contoh.example/read/1/x');
const read = (html: string): Block[] => toBlocks([new DOMParser().parseFromString(html, 'text/html').body], base);
const card = (href: string, text: string | null, provider = 'warta-contoh.example'): Block => ({
  type: 'embed',
  provider,
  href,
  text,
});

describe('videos, sounds and charts are cards that lead to them', () => {
  const [video, sound] = [
    'https://www.warta-contoh.example/video/1.mp4',
    'https://www.warta-contoh.example/suara/1.mp3',
  ];
  test.each<[string, string, Block[]]>([
    ['a video', '<video src="/video/1.mp4" controls></video>', [card(video, null)]],
    [
      'a video with sources, whatever it says to old browsers',
      '<video><source src="/video/1.mp4" type="video/mp4"><source src="/video/1.webm">Peramban Anda kuno.</video>',
      [card(video, null)],
    ],
    ['one that loads late', '<video><source data-src="/video/1.mp4"></video>', [card(video, null)]],
    ['its title', '<video src="/video/1.mp4" title="Pasar dibuka"></video>', [card(video, 'Pasar dibuka')]],
    [
      'in a figure with its caption',
      '<figure><video src="/video/1.mp4"></video><figcaption>Pasar dibuka pagi hari.</figcaption></figure>',
      [card(video, 'Pasar dibuka pagi hari.')],
    ],
    [
      'with its caption beside it',
      '<div><video src="/video/1.mp4"></video><p class="caption">Pasar dibuka.</p></div>',
      [card(video, 'Pasar dibuka.')],
    ],
    [
      'a sound',
      '<p>Satu.</p><audio src="/suara/1.mp3"></audio>',
      [{ type: 'paragraph', content: [{ text: 'Satu.' }] }, card(sound, null)],
    ],
    [
      'a chart',
      '<iframe title="Harga beras" src="https://datawrapper.dwcdn.net/AbC12/1/" height="400" style="width: 0; min-width: 100% !important"></iframe>',
      [card('https://datawrapper.dwcdn.net/AbC12/1/', 'Harga beras', 'Datawrapper')],
    ],
    [
      'a chart of another service',
      '<iframe src="https://flo.uri.sh/visualisation/77/embed" title="Peta banjir" style="width:100%;height:600px"></iframe>',
      [card('https://flo.uri.sh/visualisation/77/embed', 'Peta banjir', 'Flourish')],
    ],
    [
      'a chart that a script draws',
      '<div id="datawrapper-vis-AbC12"><script src="x.js"></script></div><div class="x" data-src="visualisation/77"></div>',
      [
        card('https://datawrapper.dwcdn.net/AbC12/', null, 'Datawrapper'),
        card('https://flo.uri.sh/visualisation/77/embed', null, 'Flourish'),
      ],
    ],
    [
      'a video of a service, its caption rather than what all its frames are called',
      '<div><iframe src="https://www.youtube.com/embed/abcdefghijk" title="YouTube video player"></iframe><p class="caption">Pasar dibuka.</p></div>',
      [card('https://www.youtube.com/watch?v=abcdefghijk', 'Pasar dibuka.', 'YouTube')],
    ],
    [
      'a large frame with a title',
      '<iframe src="https://grafik.lembaga.example/7" title="Peta curah hujan" width="100%" height="480"></iframe>',
      [card('https://grafik.lembaga.example/7', 'Peta curah hujan', 'grafik.lembaga.example')],
    ],
    [
      'a video of an AMP page, without what it says to old browsers',
      '<amp-video src="/video/1.mp4" width="600" height="300"><div fallback><p>Peramban Anda kuno.</p></div></amp-video>',
      [card(video, null)],
    ],
    ['a sound of an AMP page', '<amp-audio src="/suara/1.mp3"></amp-audio>', [card(sound, null)]],
    [
      'a video of a service in an AMP page',
      '<amp-youtube data-videoid="abcdefghijk" width="480" height="270"></amp-youtube>',
      [card('https://www.youtube.com/watch?v=abcdefghijk', null, 'YouTube')],
    ],
    [
      'a large frame of an AMP page',
      '<amp-iframe src="https://grafik.lembaga.example/7" title="Peta" width="600" height="480"></amp-iframe>',
      [card('https://grafik.lembaga.example/7', 'Peta', 'grafik.lembaga.example')],
    ],
    ['no frame without an address', '<iframe title="Peta" srcdoc="x" width="600" height="480"></iframe>', []],
    ['no small frame', '<iframe src="https://x.example/7" title="Penghitung" width="1" height="1"></iframe>', []],
    ['no frame without a title', '<iframe src="https://x.example/7" width="600" height="400"></iframe>', []],
    [
      'no advertisement',
      '<iframe src="https://x.example/7" title="3rd party ad content" width="300" height="250"></iframe>',
      [],
    ],
    ['no video without an address', '<video src="blob:https://x.example/1"></video>', []],
    ['no address but of the web', '<video src="javascript:1"><source src="mailto:a@b.example"></video>', []],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('what a player says of itself is no text', () => {
  const inPage = (inside: string) =>
    `<h1>Pasar Lentera Kembali Ramai</h1><div class="isi">${prose(3)}${inside}${prose(3, 3)}</div>`;
  const video = '<video src="/video/1.mp4"></video>';
  test.each([
    [
      'buttons in a box',
      `<div class="a">${video}<div><span>Putar</span><span>Durasi 2:31</span><span>Layar penuh</span></div></div>`,
    ],
    ['a time', `<div class="a">${video}<div>00:00 / 02:31</div></div>`],
    ['a call to play', `<div class="a"><div>Putar video</div>${video}</div>`],
    ['right behind it in the text', `${video}<div>Putar Video</div>`],
    [
      'names of buttons in one line',
      `<div class="a">${video}<div><span>Play</span><span>Current Time 0:00</span><span>/</span><span>Duration 1:20</span><span>Loaded: 0%</span><span>1x</span></div></div>`,
    ],
    [
      'that it wants scripts',
      `<div class="a">${video}<p>To view this video please enable JavaScript, and consider another web browser</p></div>`,
    ],
    ['that it cannot play', `<div class="a">${video}<p>Your browser does not support the video tag.</p></div>`],
    ['the same in Indonesian', `<div>${video}<div>Maaf, peramban Anda tidak mendukung pemutar video ini.</div></div>`],
    [
      'of a sound',
      '<div class="siniar"><audio src="/suara/1.mp3"></audio><span>Dengarkan</span><span>04:12</span></div>',
    ],
    [
      'of a frame',
      '<div><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><p>Memuat…</p><p>Putar</p></div>'.replace(
        'Memuat…',
        'Memuat',
      ),
    ],
  ])('%s', (_, inside) => {
    expect(readText(inPage(inside))).toEqual(report(6));
    expect(readPage(inPage(inside)).article.blocks.filter(({ type }) => type === 'embed')).toHaveLength(1);
    expect(readPage(inPage(inside)).removals.map(({ reason }) => reason)).toContain('player: its controls');
  });

  test('but the same words in the text are', () => {
    const words = ['Putar', 'Peramban lama tidak mendukung cara itu.', '04:12'];
    const lines = words.map((text) => `<p>${text}</p>`).join('');
    expect(
      readText(`<h1>Pasar</h1><div class="isi">${prose(3)}${lines}${prose(1, 3)}${video}${prose(2, 4)}</div>`),
    ).toEqual(expect.arrayContaining(words));
  });
  test('and its caption is its title', () => {
    expect(
      readText(inPage(`<div>${video}<span>Putar</span><p class="caption">Pasar dibuka pagi hari.</p></div>`)),
    ).toContain('Pasar dibuka pagi hari.');
  });
});
