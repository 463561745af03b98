/** Paragraphs of an invented report, each a sentence or two; a case takes as many as it needs. */
const paragraphs = [
  'Pasar Lentera di tepi Sungai Cemara kembali ramai sejak Senin pagi setelah pemerintah kota menyelesaikan perbaikan atap yang bocor selama tiga musim hujan.',
  'Sebanyak dua ratus pedagang menempati kios baru di lantai dasar, sementara penjual ikan dan daging dipindahkan ke sisi timur yang lebih dekat dengan saluran air.',
  'Kepala dinas perdagangan setempat, Wiratmo Lazuardi, menyatakan biaya sewa tidak akan naik selama dua tahun pertama agar pedagang dapat memulihkan usaha mereka.',
  'Para pembeli menyambut perubahan itu dengan gembira karena lorong pasar kini lebih lebar, terang, dan tidak lagi becek ketika hujan turun pada sore hari.',
  'Sejumlah warga masih mengeluhkan tempat parkir yang sempit, sehingga kendaraan sering berhenti di bahu jalan dan menghambat bus yang menuju terminal.',
  'Pemerintah kota berjanji membangun gedung parkir bertingkat pada pertengahan tahun depan, asalkan pembebasan lahan di belakang pasar selesai sebelum bulan Juni.',
  'Pengamat tata kota dari Universitas Cendana menilai pasar rakyat tetap penting karena harga di sana lebih murah dan hubungan penjual dengan pembeli lebih dekat.',
  'Data koperasi pedagang menunjukkan omzet harian naik hampir seperempat dibandingkan dengan pekan sebelum perbaikan, terutama dari penjualan sayur dan buah segar.',
  'Meski begitu, koperasi mengingatkan bahwa kenaikan itu mungkin hanya sementara karena banyak orang datang sekadar untuk melihat bangunan yang baru diresmikan.',
  'Rencananya pasar malam akan digelar setiap akhir pekan dengan panggung musik kecil, lapak makanan, dan ruang bermain untuk anak di halaman sebelah barat.',
];

/** Plain text of so many paragraphs of the report, from the one at `from` on. */
export const report = (count: number, from = 0): string[] => paragraphs.slice(from, from + count);

/** The same as markup, each in an element of this name. */
export const prose = (count: number, from = 0, tag = 'p'): string =>
  report(count, from)
    .map((text) => `<${tag}>${text}</${tag}>`)
    .join('\n');

/** What a page is made of; markup throughout. */
export interface Page {
  headline: string;
  /** The article's own text, as it stands in its container; what is `data-noise` in it is not the article's. */
  text: string;
  /** Stands between headline and text, and is the article's own as well. */
  below?: string;
  /** Stands right above the headline. */
  above?: string;
  /** Behind the text's container. */
  after?: string;
  /** Opening and closing tags of the container, for a case that turns on it. */
  container?: readonly [string, string];
}

/**
 * An invented paper's page around a text. Its own banners and lists are `data-noise`: they must go, so that a judge who
 * lets everything stand passes no case. What is `data-ours` must stay.
 */
export function paper({
  headline,
  text,
  below = '',
  above = '',
  after = '',
  container = ['<div class="isi">', '</div>'],
}: Page): string {
  const [open, close] = container;
  return `<html lang="id"><head><title>${headline.replace(/<[^>]+>/g, '')} - Warta Contoh</title><meta property="og:type" content="article">
<script type="application/ld+json">{ "@type": "NewsArticle", "author": { "name": "Redaksi" } }</script></head><body>
<nav><a href="/">Beranda</a> <a href="/langganan">Langganan</a> <a href="/indeks">Indeks</a></nav>
<p data-noise><a href="/langganan">Nyaman tanpa iklan. Langganan Warta Pro</a></p>
<main>${above}<h1 data-ours>${headline}</h1>
<div class="waktu">Senin, 5 Januari 2026 08:15 WIB</div>
<div data-ours>${below}</div>
${open.replace('>', ' data-ours>')}
${text}
${close}
${after}
<div class="kru">Penulis : Sari Kenanga</div></main>
<h4 data-noise>Artikel Terkait</h4>
<ul data-noise><li><a href="/read/2">Jembatan gantung Cemara ditutup</a></li><li><a href="/read/3">Sekolah tepi sungai libur sehari</a></li></ul>
<footer><p>Warta Contoh, Jalan Melati 5</p></footer></body></html>`;
}
