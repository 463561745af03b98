import { attribute } from '../../../src/extract/attribute';
import { describe as describeLines } from '../../../src/analysis/describe';
import { labelLines } from '../../../src/analysis/labels';
import { readLines } from '../../../src/dom/lines';
import { locate } from '../../../src/analysis/locate';
import type { Site } from '../../../src/sites/site';

const sentences = (opening: string) =>
  [
    `${opening} pasar lama di kota itu dibuka kembali setelah diperbaiki selama dua tahun penuh oleh pemerintah daerah.`,
    'Para pedagang menyambut gembira pembukaan itu karena dagangan mereka sempat sepi selama masa perbaikan berlangsung.',
    'Menurut kepala pasar, jumlah kios bertambah menjadi tiga ratus dan semuanya sudah terisi sejak hari pertama.',
    'Pengunjung pun berdatangan sejak pagi untuk melihat bangunan baru yang lebih terang, lebih luas, dan lebih bersih.',
  ].map((text) => `<p>${text}</p>`);

/** The parts of an invented page; each stands where papers print it. */
interface Parts {
  head?: string;
  pageTitle?: string;
  above?: string;
  title?: string;
  /** Between headline and text. */
  below?: string;
  opening?: string;
  /** Last in the text's own box, and behind that box. */
  end?: string;
  after?: string;
  url?: string;
  site?: Site;
}

const headline = 'Pasar Lama Dibuka Kembali Setelah Dua Tahun Diperbaiki';

/** Builds a page of an invented paper, finds its story, and reads who made it. */
export function attributePage({
  head = '',
  pageTitle = headline,
  above = '',
  title,
  below = '',
  opening = 'Sejak kemarin',
  end = '',
  after = '',
  url,
  site,
}: Parts) {
  const html = `<!doctype html><html lang="id"><head><title>${pageTitle}</title>${head}</head><body>
    <nav><a href="/">Beranda</a> <a href="/pasar">Pasar</a></nav>
    <main>${above}<header>${title ?? `<h1>${headline}</h1>`}${below}</header>
    <div class="isi">${sentences(opening).join('\n')}${end}</div>${after}</main>
    <footer><p>Hak cipta Warta Contoh</p></footer></body></html>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = describeLines(readLines(page.body));
  const story = locate(reading, site ?? null);
  if (!story) throw new Error('the page has no story');
  const { attribution, lead } = attribute(
    page,
    new URL(url ?? 'https://warta-contoh.example/read/99001/pasar-lama-dibuka-kembali'),
    site ?? null,
    { ...reading, story },
    labelLines(reading, story),
  );
  const values = Object.fromEntries(Object.entries(attribution).map(([name, fact]) => [name, fact?.value ?? null]));
  return { values, attribution, lead };
}
