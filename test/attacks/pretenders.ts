import { attacks } from './attack';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;
const at = (host: string) => `https://${host}/read/20260105/9/1/uji`;

/** Pages of some host that call themselves by the name of a paper at another. */
export const pretenders = attacks('pretender', ['names-are-confirmed'], {
  'the name of a known paper': { address: at('contoh-lain.example'), head: named('Kompas.com') },
  'that name in data for machines': {
    address: at('contoh-lain.example'),
    head: '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Kompas.com"}}</script>',
  },
  'that name with a Cyrillic letter': { address: at('contoh-lain.example'), head: named('K\u043empas.com') },
  'a Cyrillic letter, at a host that has the others': {
    address: at('kompas.example'),
    head: named('K\u043empas'),
  },
  'a Greek letter, written as a reference': { address: at('tempo.example'), head: named('Temp&#959;') },
  'letters of full width': {
    address: at('kompas.example'),
    head: named('\uff2b\uff4f\uff4d\uff50\uff41\uff53'),
  },
  'letters with accents': { address: at('kompas.example'), head: named('K\u00f3mpas') },
  'a word in Cyrillic behind the host’s own': {
    address: at('berita.example'),
    head: named('Berita \u041a\u041e\u041c\u0420\u0410\u0405'),
  },
  'a word in small capitals behind the host’s own': {
    address: at('berita.example'),
    head: named('Berita \u1d0b\u1d0f\u1d0d\u1d18\u1d00\ua731'),
  },
  'a known paper behind the host’s own word': { address: at('berita.example'), head: named('Berita Kompas') },
  'an agency behind the host’s own word': { address: at('berita.example'), head: named('Berita Reuters') },
  'the address of another behind a bar': {
    address: at('warta-lain.example'),
    head: named('Warta Lain | Solopos.com'),
  },
  'the same label below another ending': { address: at('tempo.example'), head: named('Tempo') },
  'the address of another with the same label': { address: at('solopos.example'), head: named('Solopos.com') },
  'a known paper called a daily': { address: at('kompas.example'), head: named('Harian Kompas') },
  'a known paper without its hyphen': { address: at('pikiranrakyat.example'), head: named('Pikiran Rakyat') },
  'a host that begins with the name': { address: at('kompas-terkini.example'), head: named('Kompas') },
  'a host that ends with the name': { address: at('beritatirto.example'), head: named('Tirto') },
  'a host with the name as a part of another': {
    address: at('kompas.com.contoh-lain.example'),
    head: named('Kompas.com'),
  },
  'a figure for a letter': { address: at('k0mpas.example'), head: named('K0mpas') },
  'two letters that look like one': { address: at('kornpas.example'), head: named('Kornpas') },
  'a name with news behind it': { address: at('detiknews.example'), head: named('detikNews') },
  'letters one by one': { address: at('kompas.example'), head: named('K o m p a s | Terkini') },
  'initials of a longer name': { address: at('kcm.example'), head: named('Kompas Cyber Media') },
  'brackets that close ours': { address: at('contoh-lain.example'), head: named('Kompas.com) Tempo (') },
  'a name behind the title alone': { address: at('tempo.example'), pageTitle: 'Pasar Lama Dibuka - Tempo' },
  'a name that opens the text': { address: at('kompas.net'), opening: 'KOMPAS.com, JAKARTA - Sejak kemarin ' },
});
