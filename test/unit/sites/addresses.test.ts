import { expect, test } from 'vitest';
import { allSites } from '../../../src/sites/all-sites';
import { isArticleAddress, siteFor } from '../../../src/sites/registry';

/** Address forms of each publisher: of its articles, and of its lists, searches, photo and video pages. */
const forms: Record<string, { articles: string[]; others: string[] }> = {
  'antaranews.com': {
    articles: [
      'www.antaranews.com/berita/527615/x-y',
      'jatim.antaranews.com/berita/812345/x',
      'en.antaranews.com/news/12345/x',
    ],
    others: [
      'www.antaranews.com/',
      'www.antaranews.com/foto/12345/x',
      'www.antaranews.com/tag/x',
      'www.antaranews.com/video/1/x',
    ],
  },
  'beritasatu.com': {
    articles: ['www.beritasatu.com/nasional/1076001/x-y'],
    others: [
      'www.beritasatu.com/',
      'www.beritasatu.com/nasional',
      'www.beritasatu.com/photo/12345/x',
      'www.beritasatu.com/tag/x',
    ],
  },
  'bisnis.com': {
    articles: [
      'ekonomi.bisnis.com/read/20230605/9/1662334/x',
      'm.bisnis.com/read/20221121/101/1600267/x',
      'm.bisnis.com/market/read/20200825/192/1282706/x',
    ],
    others: [
      'www.bisnis.com/',
      'www.bisnis.com/index',
      'www.bisnis.com/premium',
      'www.bisnis.com/topic/1815/x',
      'search.bisnis.com/',
    ],
  },
  'bloombergtechnoz.com': {
    articles: ['www.bloombergtechnoz.com/detail-news/19001/x'],
    others: ['www.bloombergtechnoz.com/', 'www.bloombergtechnoz.com/indeks', 'www.bloombergtechnoz.com/foto/1/x'],
  },
  'bola.com': {
    articles: ['www.bola.com/indonesia/read/4573321/x', 'm.bola.com/dunia/read/4567236/x'],
    others: ['www.bola.com/', 'www.bola.com/inggris', 'www.bola.com/photo/read/4573321/x', 'www.bola.com/tag/x'],
  },
  'cnbcindonesia.com': {
    articles: ['www.cnbcindonesia.com/market/20251124151036-17-688042/perusahaan-x'],
    others: [
      'www.cnbcindonesia.com/market',
      'www.cnbcindonesia.com/market/20251118162928-19-686000/video-x',
      'www.cnbcindonesia.com/tag/x',
    ],
  },
  'cnnindonesia.com': {
    articles: ['www.cnnindonesia.com/nasional/20221210131900-20-885412/x'],
    others: [
      'www.cnnindonesia.com/indeks',
      'www.cnnindonesia.com/tv/20221210131900-400-885412/x',
      'www.cnnindonesia.com/foto/20221210131900-22-1/x',
    ],
  },
  'detik.com': {
    articles: [
      'news.detik.com/berita/d-6453785/x',
      'www.detik.com/jateng/berita/d-6453785/x',
      'inet.detik.com/read/2015/11/05/100026/3062623/323/x',
    ],
    others: [
      'www.detik.com/',
      'news.detik.com/indeks',
      'news.detik.com/foto-news/d-6453785/x',
      'inet.detik.com/readfoto/2015/11/04/190921/3/x',
      '20.detik.com/detikupdate/20221210-221210001/x',
      'hot.detik.com/detiktv/d-6452244/x',
    ],
  },
  'disway.id': {
    articles: ['disway.id/read/610134/x', 'disway.id/catatan-harian/read/610134/x'],
    others: ['disway.id/', 'disway.id/kategori/nasional', 'disway.id/foto/read/610134/x', 'disway.id/tag/x'],
  },
  'fimela.com': {
    articles: ['www.fimela.com/lifestyle/read/4268892/x', 'www.fimela.com/lifestyle-relationship/read/4268892/x'],
    others: ['www.fimela.com/', 'www.fimela.com/tag/zodiak', 'www.fimela.com/photo/read/4268892/x'],
  },
  'grid.id': {
    articles: ['www.grid.id/read/043456001/x', 'nova.grid.id/read/053456001/x'],
    others: ['www.grid.id/', 'www.grid.id/photo/read/043456001/x', 'www.grid.id/tag/x'],
  },
  'idntimes.com': {
    articles: [
      'www.idntimes.com/news/indonesia/nama-penulis/judul-berita-yang-panjang',
      'www.idntimes.com/news/indonesia/judul-berita-00-abcde-fghij',
    ],
    others: [
      'www.idntimes.com/',
      'www.idntimes.com/news/indonesia',
      'www.idntimes.com/tag/judul-yang-panjang-sekali/x',
      'www.idntimes.com/search',
    ],
  },
  'inews.id': {
    articles: [
      'www.inews.id/news/nasional/judul-berita-yang-panjang',
      'jabar.inews.id/berita/judul-berita-yang-panjang',
    ],
    others: ['www.inews.id/', 'www.inews.id/news/nasional', 'www.inews.id/multimedia/photo/judul-foto-yang-panjang'],
  },
  'investor.id': {
    articles: ['investor.id/market/345001/x', 'investor.id/market/345001/x/all'],
    others: ['investor.id/', 'investor.id/market', 'investor.id/foto/34500/x'],
  },
  'jawapos.com': {
    articles: ['www.jawapos.com/nasional/013456001/x'],
    others: [
      'www.jawapos.com/',
      'www.jawapos.com/nasional',
      'www.jawapos.com/tag/x',
      'www.jawapos.com/foto/013456001/x',
    ],
  },
  'jpnn.com': {
    articles: [
      'www.jpnn.com/news/judul-berita-yang-panjang',
      'jatim.jpnn.com/jatim-terkini/34567/judul-berita-yang-panjang',
    ],
    others: [
      'www.jpnn.com/',
      'www.jpnn.com/indeks',
      'www.jpnn.com/tag/judul-berita-yang-panjang',
      'www.jpnn.com/foto/judul-foto-yang-panjang',
    ],
  },
  'kapanlagi.com': {
    articles: [
      'www.kapanlagi.com/showbiz/selebriti/judul-berita-82f43b.html',
      'www.kapanlagi.com/showbiz/film/indonesia/judul-82f43b.html',
    ],
    others: [
      'www.kapanlagi.com/',
      'www.kapanlagi.com/foto/berita-foto/indonesia/judul-82f43b.html',
      'www.kapanlagi.com/ragam/tag-populer/film_indonesia.html',
    ],
  },
  'katadata.co.id': {
    articles: ['katadata.co.id/berita/energi/65432f1d2b3c4/x', 'katadata.co.id/nama/berita/65432f1d2b3c4/x'],
    others: [
      'katadata.co.id/',
      'katadata.co.id/berita/energi',
      'katadata.co.id/tags/x',
      'katadata.co.id/infografik/65432f1d2b3c4/x',
    ],
  },
  'kompas.com': {
    articles: [
      'money.kompas.com/read/2023/11/02/213419026/x',
      'amp.kompas.com/money/read/2023/11/02/213419026/x',
      'regional.kompas.com/read/2015/11/04/21040031/X.Y',
    ],
    others: [
      'www.kompas.com/',
      'indeks.kompas.com/',
      'foto.kompas.com/photo/read/2023/11/02/213419026/x',
      'video.kompas.com/watch/12345/x',
      'www.kompas.com/tag/x',
    ],
  },
  'kontan.co.id': {
    articles: ['nasional.kontan.co.id/news/judul-berita'],
    others: ['www.kontan.co.id/', 'www.kontan.co.id/topik/x', 'www.kontan.co.id/search/x', 'foto.kontan.co.id/foto/x'],
  },
  'kumparan.com': {
    articles: [
      'kumparan.com/kumparannews/judul-berita-1zKcK0DmxP8',
      'kumparan.com/kumparanbisnis/judul-berita-21Zq8MxyAbc/full',
    ],
    others: [
      'kumparan.com/',
      'kumparan.com/kumparannews',
      'kumparan.com/topic/judul-1zKcK0DmxP8',
      'kumparan.com/trending',
    ],
  },
  'liputan6.com': {
    articles: [
      'www.liputan6.com/bisnis/read/4289456/x',
      'hot.liputan6.com/read/4611435/x',
      'm.liputan6.com/citizen6/read/3874490/x',
    ],
    others: [
      'www.liputan6.com/',
      'www.liputan6.com/photo/read/4611435/x',
      'www.liputan6.com/tag/x',
      'm.liputan6.com/stories/1968839/x',
    ],
  },
  'mediaindonesia.com': {
    articles: ['mediaindonesia.com/politik-dan-hukum/851234/x'],
    others: [
      'mediaindonesia.com/',
      'mediaindonesia.com/humaniora',
      'mediaindonesia.com/galleries/12345/x',
      'mediaindonesia.com/tag/x',
    ],
  },
  'merdeka.com': {
    articles: ['www.merdeka.com/peristiwa/judul-berita.html', 'www.merdeka.com/jatim/judul-berita-123-mvk.html'],
    others: [
      'www.merdeka.com/',
      'www.merdeka.com/peristiwa/',
      'www.merdeka.com/foto/peristiwa/1/x.html',
      'www.merdeka.com/company/disclaimer.html',
      'www.merdeka.com/reporter/x/',
    ],
  },
  'metrotvnews.com': {
    articles: ['www.metrotvnews.com/read/kqYCmLZd-judul-berita'],
    others: ['www.metrotvnews.com/', 'www.metrotvnews.com/play/kqYCmLZd-judul', 'www.metrotvnews.com/index'],
  },
  'okezone.com': {
    articles: [
      'nasional.okezone.com/read/2023/09/27/337/2890761/x',
      'lifestyle.okezone.com/read/2015/11/05/481/1244264/x',
    ],
    others: [
      'www.okezone.com/',
      'news.okezone.com/view/2023/09/27/1/12345/x',
      'www.okezone.com/tag/x',
      'redaksi.okezone.com/detail/x/3643',
    ],
  },
  'otosia.com': {
    articles: ['www.otosia.com/berita/judul-berita.html', 'www.otosia.com/berita/read/5112001/x'],
    others: ['www.otosia.com/', 'www.otosia.com/foto/judul.html', 'www.otosia.com/tag/x'],
  },
  'pikiran-rakyat.com': {
    articles: [
      'www.pikiran-rakyat.com/bandung-raya/pr-017123001/x',
      'deskjabar.pikiran-rakyat.com/jabar/pr-1137123001/x',
    ],
    others: [
      'www.pikiran-rakyat.com/',
      'www.pikiran-rakyat.com/bandung-raya',
      'www.pikiran-rakyat.com/tag/x',
      'www.pikiran-rakyat.com/foto/pr-017123001/x',
    ],
  },
  'republika.co.id': {
    articles: [
      'nasional.republika.co.id/berita/nasional/daerah/16/02/15/o2l07x284-x',
      'www.republika.co.id/berita/inpicture/nasional-inpicture/16/02/23/o2zwha283-x',
      'news.republika.co.id/berita/s3abcd409/x',
    ],
    others: ['www.republika.co.id/', 'www.republika.co.id/kanal/news', 'www.republika.co.id/indeks/hot_topic/x'],
  },
  'sindonews.com': {
    articles: ['nasional.sindonews.com/read/1290001/14/x-1737370800'],
    others: ['www.sindonews.com/', 'photo.sindonews.com/photo/read/1290001/14/x', 'www.sindonews.com/topic/1/x'],
  },
  'suara.com': {
    articles: ['www.suara.com/news/2023/11/02/213419/x', 'jogja.suara.com/read/2023/11/02/213419/x'],
    others: [
      'www.suara.com/',
      'www.suara.com/tag/x',
      'www.suara.com/foto/2023/11/02/213419/x',
      'www.suara.com/indeks/terkini/news/2023',
    ],
  },
  'tempo.co': {
    articles: [
      'nasional.tempo.co/read/1438888/x',
      'koran.tempo.co/read/berita-utama/463281/x',
      'majalah.tempo.co/read/investigasi/166536/x',
      'www.tempo.co/ekonomi/judul-berita-1234567',
    ],
    others: [
      'www.tempo.co/',
      'www.tempo.co/tag/judul-12345',
      'foto.tempo.co/foto/judul-1234567',
      'koran.tempo.co/edisi/koran/1234',
    ],
  },
  'tirto.id': {
    articles: ['tirto.id/judul-artikel-panjang-gYzA'],
    others: ['tirto.id/', 'tirto.id/q/politik-abc', 'tirto.id/kode-etik', 'tirto.id/pedoman-media-siber'],
  },
  'tribunnews.com': {
    articles: [
      'www.tribunnews.com/pendidikan/2020/05/04/x',
      'jogja.tribunnews.com/2023/01/02/x',
      'www.tribunnews.com/nasional/7654321/x',
      'jateng.tribunnews.com/amp/2023/01/02/x',
    ],
    others: [
      'www.tribunnews.com/',
      'www.tribunnews.com/tag/x',
      'www.tribunnews.com/images/regional/view/1234567/x',
      'www.tribunnews.com/index-news/nasional',
    ],
  },
  'viva.co.id': {
    articles: ['www.viva.co.id/berita/nasional/1650001-x', 'nasional.news.viva.co.id/news/read/736210-x'],
    others: [
      'www.viva.co.id/',
      'www.viva.co.id/foto/berita/1650001-x',
      'www.viva.co.id/tag/x',
      'www.viva.co.id/berita/nasional',
    ],
  },
  'voi.id': {
    articles: ['voi.id/berita/323001/x', 'voi.id/en/news/323001/x'],
    others: ['voi.id/', 'voi.id/berita', 'voi.id/tag/12345/x', 'voi.id/foto/12345/x'],
  },
  'wartaekonomi.co.id': {
    articles: ['wartaekonomi.co.id/read523001/x'],
    others: ['wartaekonomi.co.id/', 'wartaekonomi.co.id/tag1/x', 'wartaekonomi.co.id/foto523001/x'],
  },
};

test('every publisher has its addresses here', () => {
  expect(Object.keys(forms).toSorted()).toEqual(allSites.map(({ host }) => host).toSorted());
});

test.each(Object.entries(forms))('%s: articles are told from all else', (host, { articles, others }) => {
  const isArticle = (address: string) => {
    const url = new URL(`https://${address}`);
    const site = siteFor(url);
    expect(site?.host, address).toBe(host);
    return site !== null && isArticleAddress(site, url);
  };
  expect(articles.filter((address) => !isArticle(address))).toEqual([]);
  expect(others.filter(isArticle)).toEqual([]);
});
