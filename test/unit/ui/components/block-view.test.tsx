import { describe, expect, test, vi } from 'vitest';
import type { Block, Figure, Inline } from '../../../../src/article/block';
import { ArticleView } from '../../../../src/ui/components/article-view';
import { Blocks } from '../../../../src/ui/components/block-view';
import { SpeechContext } from '../../../../src/ui/language/language-context';
import { speechIn } from '../../../../src/ui/language/speech-in';
import { mount, only, textOf } from '../mount';
import { sampleArticle } from '../sample-article';

const speech = speechIn('id');
const show = (...blocks: Block[]): HTMLElement =>
  mount(
    <SpeechContext.Provider value={speech}>
      <Blocks blocks={blocks} pictures={false} />
    </SpeechContext.Provider>,
  );
const text = (value: string): Inline[] => [{ text: value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', content: text(value) });

test('a paragraph with marks, links and line ends', () => {
  const root = show({
    type: 'paragraph',
    content: [
      { text: 'a\nb' },
      { text: 'c', strong: true, emphasis: true, href: 'https://warta-contoh.example/x' },
      { text: 'd', href: 'mailto:redaksi@warta-contoh.example' },
    ],
  });
  const line = only(root, 'p');
  expect(line.querySelectorAll('br')).toHaveLength(1);
  expect(textOf(only(line, 'a[href="https://warta-contoh.example/x"] > strong > em'))).toBe('c');
  expect(textOf(only(line, 'a[href^="mailto:"]'))).toBe('d');
});

test.each([2, 3, 4] as const)('a heading of level %i', (level) => {
  expect(textOf(only(show({ type: 'heading', level, content: text('Judul') }), `h${level}`))).toBe('Judul');
});

test('a text runs as its first letters do, and says so after its last part has come', () => {
  const original = Node.prototype.insertBefore;
  const insert = vi.spyOn(Node.prototype, 'insertBefore');
  const late: Node[] = [];
  insert.mockImplementation(function later(this: Node, node, before) {
    if (this instanceof HTMLElement && this.dir === 'auto') late.push(this);
    return Reflect.apply(original, this, [node, before]);
  });
  const root = show({ type: 'heading', level: 2, content: text('Judul') }, paragraph('satu'));
  insert.mockRestore();
  expect([only(root, 'h2').dir, only(root, 'p').dir]).toEqual(['auto', 'auto']);
  expect(late).toEqual([]);
});

test('lists in lists, ordered and not', () => {
  const inner: Block = { type: 'list', ordered: false, items: [[paragraph('anak')]] };
  const root = show({ type: 'list', ordered: true, items: [[paragraph('satu'), inner], [paragraph('dua')]] });
  expect([...only(root, 'ol').children].map(textOf)).toEqual(['satuanak', 'dua']);
  expect(textOf(only(root, 'ol > li > ul > li'))).toBe('anak');
});

test('marks of every kind, from the outermost inwards', () => {
  const root = show({
    type: 'paragraph',
    content: [
      { text: '6', sup: true, strike: true },
      { text: '2', sub: true },
      { text: 'cek', code: true, strong: true },
    ],
  });
  expect(textOf(only(root, 'del > sup'))).toBe('6');
  expect(textOf(only(root, 'sub'))).toBe('2');
  expect(textOf(only(root, 'strong > code'))).toBe('cek');
});

test('a list is numbered as printed', () => {
  const items = [[paragraph('empat')], [paragraph('sembilan')]];
  const root = show(
    { type: 'list', ordered: true, start: 4, values: [null, 9], items },
    { type: 'list', ordered: true, reversed: true, letters: 'a', items },
  );
  const [first, second] = root.querySelectorAll('ol');
  expect(first?.start).toBe(4);
  expect([...root.querySelectorAll('li')].map((item) => item.getAttribute('value'))).toEqual([null, '9', null, null]);
  expect([second?.reversed, second?.type]).toEqual([true, 'a']);
});

test('definitions stand below their terms', () => {
  const items = [[paragraph('Los')], [paragraph('Lapak.'), paragraph('Beratap.')]];
  const root = show({ type: 'list', ordered: false, terms: [true, false], items });
  expect([...only(root, 'dl').children].map((one) => [one.localName, one.textContent])).toEqual([
    ['dt', 'Los'],
    ['dd', 'Lapak.Beratap.'],
  ]);
});

test('a cell holds a list, and every block is written in the direction of its script', () => {
  const cell = { header: false, colspan: 1, rowspan: 1, content: text('نور') };
  const list: Block = { type: 'list', ordered: false, items: [[paragraph('05.00')]] };
  const root = show(
    {
      type: 'table',
      caption: null,
      rows: [
        [
          { ...cell, header: true },
          { ...cell, content: [], blocks: [list] },
        ],
      ],
    },
    { type: 'heading', level: 2, content: text('دعاء') },
  );
  expect(textOf(only(root, 'td > ul > li'))).toBe('05.00');
  expect([...root.querySelectorAll('h2, p, th, td')].every((element) => element.getAttribute('dir') === 'auto')).toBe(
    true,
  );
});

test('quoted matter and a pull quote are told apart', () => {
  const root = show(
    { type: 'quote', pull: false, blocks: [paragraph('dikutip')] },
    { type: 'quote', pull: true, blocks: [paragraph('diangkat')] },
  );
  expect([...root.querySelectorAll('blockquote')].map((quote) => [quote.className, textOf(quote)])).toEqual([
    ['', 'dikutip'],
    ['pull', 'diangkat'],
  ]);
});

test('a table keeps its caption, heads and spans, and scrolls in itself by keyboard', () => {
  const root = show({
    type: 'table',
    caption: 'Tarif',
    rows: [
      [{ header: true, colspan: 2, rowspan: 1, content: text('Rute') }],
      [
        { header: true, colspan: 1, rowspan: 1, content: text('A') },
        { header: false, colspan: 1, rowspan: 3, content: text('10') },
      ],
    ],
  });
  const region = only(root, '[role="region"]');
  expect(region.tabIndex).toBe(0);
  expect(region.getAttribute('aria-label')).toBe('Tarif');
  const [head, row, cell] = [only(root, 'th[scope="col"]'), only(root, 'th[scope="row"]'), only(root, 'td')];
  // Paper repeats it on every sheet.
  expect(head.closest('thead')).not.toBeNull();
  expect([head.getAttribute('colspan'), textOf(row), cell.getAttribute('rowspan')]).toEqual(['2', 'A', '3']);
});

test('a figure without a picture keeps its words, one without both leaves nothing', () => {
  const root = show(
    { type: 'figure', src: null, alt: 'x', caption: 'Keterangan.', credit: 'Dok. Contoh' },
    { type: 'figure', src: null, alt: 'x', caption: null, credit: null },
  );
  expect(textOf(only(root, 'figure'))).toBe('Keterangan. Foto: Dok. Contoh');
});

test('a group shows each picture with its own words, and those of all', () => {
  const figure = (caption: string, credit: string | null): Figure => ({
    type: 'figure',
    src: null,
    alt: '',
    caption,
    credit,
  });
  const blocks = [figure('Kios lama.', 'Dok. Contoh'), figure('Kios baru.', null)];
  const root = show({ type: 'group', blocks, caption: 'Sebelum dan sesudah.', credit: 'Sari Wulan' });
  expect([...root.querySelectorAll('figcaption')].map(textOf)).toEqual([
    'Kios lama. Foto: Dok. Contoh',
    'Kios baru.',
    'Sebelum dan sesudah. Foto: Sari Wulan',
  ]);
});

test('a group is one stop for the Tab key, and arrows go from picture to picture', () => {
  const blocks = ['Kios ikan.', 'Kios sayur.', 'Kios buah.'].map((caption): Figure => ({
    type: 'figure',
    src: null,
    alt: '',
    caption,
    credit: null,
  }));
  const root = show({ type: 'group', blocks, caption: null, credit: null });
  const items = [...root.querySelectorAll<HTMLElement>('.gallery > div')];
  expect(items.map((item) => item.getAttribute('aria-label'))).toEqual([
    'Foto 1 dari 3',
    'Foto 2 dari 3',
    'Foto 3 dari 3',
  ]);
  items[0]?.focus();
  const focused = (key: string): number => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return items.findIndex((item) => item === document.activeElement);
  };
  expect(['ArrowRight', 'ArrowDown', 'ArrowRight', 'Home', 'ArrowLeft', 'End'].map(focused)).toEqual([
    1, 2, 2, 0, 0, 2,
  ]);
});

test('a post of another service is a card with its words and a link', () => {
  const root = show(
    { type: 'embed', provider: 'X', href: 'https://x.com/a/1', text: 'Isi kiriman' },
    { type: 'embed', provider: '20detik', href: null, text: null },
  );
  const [post, video] = root.querySelectorAll('aside');
  expect(post && textOf(post)).toBe('Isi kirimanBuka di X');
  expect(video && [textOf(video), video.getAttribute('aria-label'), video.querySelector('a')]).toEqual([
    '20detik',
    'Sisipan dari 20detik',
    null,
  ]);
});

test('what the interface says of a post or a table is spoken in its language, what they hold in that of the article', () => {
  const root = mount(
    <SpeechContext.Provider value={speech}>
      <ArticleView
        pictures={false}
        empty={null}
        article={{
          ...sampleArticle,
          language: 'ms',
          blocks: [
            { type: 'embed', provider: 'Peta', href: 'https://x.com/a/1', text: 'Isi kiriman' },
            { type: 'table', caption: null, rows: [[{ header: false, colspan: 1, rowspan: 1, content: text('10') }]] },
          ],
        }}
      />
    </SpeechContext.Provider>,
  );
  const spoken = (selector: string) => only(root, selector).closest('[lang]')?.getAttribute('lang');
  expect(['.embed', '.embed a', '.table', '.embed blockquote', '.table td'].map(spoken)).toEqual([
    'id',
    'id',
    'id',
    'ms',
    'ms',
  ]);
});

test('an entry of a live report stands under its time', () => {
  const root = show({ type: 'live-entry', time: '09.30 WITA', blocks: [paragraph('Pita digunting.')] });
  expect(textOf(only(root, '.live-entry'))).toBe('09.30 WITAPita digunting.');
});

test('preformatted text keeps its spaces', () => {
  expect(only(show({ type: 'preformatted', text: ' a\n  b' }), 'pre').textContent).toBe(' a\n  b');
});

describe('nothing that an article says becomes markup or a script', () => {
  const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

  test('in text', () => {
    const root = show(
      paragraph(attack),
      { type: 'heading', level: 2, content: text(attack) },
      { type: 'preformatted', text: attack },
      { type: 'embed', provider: attack, href: null, text: attack },
      { type: 'live-entry', time: attack, blocks: [] },
      { type: 'figure', src: null, alt: attack, caption: attack, credit: attack },
    );
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(root.textContent.split(attack)).toHaveLength(9);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'blob:https://a.test/1',
    'file:///etc/passwd',
    '//a.test/x',
    'relatif/x',
    'https://nama@a.test/',
    '',
  ])('in an address: "%s" is no link and no picture', (address) => {
    const root = mount(
      <Blocks
        pictures
        blocks={[
          { type: 'paragraph', content: [{ text: 'kata', href: address }] },
          { type: 'embed', provider: 'X', href: address, text: null },
          { type: 'figure', src: address, alt: '', caption: 'k', credit: null },
        ]}
      />,
    );
    expect(root.querySelectorAll('a, img')).toHaveLength(0);
    expect(textOf(only(root, ':scope > p'))).toBe('kata');
  });
});
