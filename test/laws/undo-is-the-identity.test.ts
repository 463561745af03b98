import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noiseKinds } from '../../src/article/noise-kind';
import { clean } from '../../src/cleanup/clean';
import { showPage, snapshot } from '../unit/cleanup/page';
import { lawRuns } from './law-runs';

const runs = lawRuns(100);
const address = new URL('https://ekonomi.bisnis.com/read/20260102/9/1/sungai-contoh');

const word = fc.constantFrom(
  'air',
  'sungai',
  'warga',
  'kampung',
  'jernih',
  'menjaga',
  'bersama',
  'lama',
  'pasar',
  'hujan',
);
const sentence = fc.array(word, { minLength: 8, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
const promo = fc.constantFrom(
  'Nyaman tanpa iklan. Langganan sekarang',
  'Cek Berita dan Artikel yang lain di Google News',
  'Baca juga: Sungai yang lain',
  'Artikel Terkait',
  'ADVERTISEMENT',
  'Aktifkan notifikasi berita',
  'Berlangganan untuk lanjut membaca',
);
const attributes = fc
  .record(
    {
      class: fc.constantFrom(
        'billboardCta',
        'baca-juga-box',
        'newsletter',
        'premiumBox',
        'detailsContent',
        'ads',
        'box',
      ),
      style: fc.constantFrom(
        'display:block!important',
        'color:  red',
        'position:fixed; top:0',
        'display: none',
        'display: contents',
      ),
      hidden: fc.constant(''),
      'data-bening-other': fc.constant('x'),
    },
    { requiredKeys: [] },
  )
  .map((record) => Object.entries(record));
const inline = fc.oneof(
  sentence,
  promo,
  promo.map((text) => `<a href="https://whatsapp.com/channel/1">${text}</a>`),
  fc.constantFrom(
    '<img width="80" height="80" alt="gambar">',
    '<br>',
    '<button>Tutup</button>',
    '<!-- iklan -->',
    '<input value="isi">',
  ),
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    inline,
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'section',
          'ul',
          'li',
          'figure',
          'aside',
          'h2',
          'table',
          'td',
          'tr',
          'article',
          'span',
        ),
        attributes,
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(
        ([tag, list, children]) =>
          `<${tag}${list.map(([name, value]) => ` ${name}="${value}"`).join('')}>${children.join(' ')}</${tag}>`,
      ),
  ),
}));
const html = fc.tuple(fc.array(sentence, { minLength: 3, maxLength: 8 }), fc.array(tree, { maxLength: 12 })).map(
  ([prose, more]) => `<title>Sungai contoh</title><h1 class="detailsTitleCaption">Sungai contoh</h1>
    <p>Cek Berita dan Artikel yang lain di Google News</p>
    <article class="detailsContent">${prose.map((text, index) => `<p>${text}</p>${more[index] ?? ''}`).join('')}</article>${more.slice(prose.length).join('')}`,
);
const act = fc.oneof(
  fc.constant('undo' as const),
  fc.constant('redo' as const),
  fc.constantFrom(...noiseKinds).map((kind) => ({ undo: kind })),
  fc.constantFrom(...noiseKinds).map((kind) => ({ redo: kind })),
  fc.nat(20).map((index) => ({ restore: index })),
);

test(
  'undo after clean is the identity, whatever was shown and hidden again in between',
  async () => {
    let hidden = 0;
    await fc.assert(
      fc.asyncProperty(html, fc.array(act, { maxLength: 6 }), fc.boolean(), async (source, acts, rules) => {
        const { page } = await showPage(source);
        const before = snapshot(page);
        const cleanup = clean(page, address, { rules });
        hidden += cleanup.removals.length;
        for (const one of acts) {
          if (one === 'undo') cleanup.undo();
          else if (one === 'redo') cleanup.redo();
          else if ('undo' in one) cleanup.undo(one.undo);
          else if ('redo' in one) cleanup.redo(one.redo);
          else cleanup.restore(cleanup.removals[one.restore]?.id ?? '');
        }
        cleanup.undo();
        expect(snapshot(page)).toEqual(before);
        cleanup.redo();
        cleanup.stop();
        expect(snapshot(page)).toEqual(before);
        page.defaultView?.frameElement?.remove();
      }),
      runs,
    );
    expect(hidden).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 2));
  },
  Math.max(120_000, runs.numRuns * 100),
);
