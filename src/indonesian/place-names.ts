const list = (names: string) => new Set(names.split('|'));

/** Provinces with their short forms, and countries, as they may follow a town's name; lower case. */
const regions = list(
  'aceh|sumatera utara|sumut|sumatera barat|sumbar|riau|kepulauan riau|kepri|jambi|bengkulu|sumatera selatan|sumsel|lampung|bangka belitung|babel|' +
    'banten|dki jakarta|jawa barat|jabar|jawa tengah|jateng|di yogyakarta|diy|jawa timur|jatim|bali|nusa tenggara barat|ntb|nusa tenggara timur|ntt|' +
    'kalimantan barat|kalbar|kalimantan tengah|kalteng|kalimantan selatan|kalsel|kalimantan timur|kaltim|kalimantan utara|kaltara|sulawesi utara|sulut|' +
    'gorontalo|sulawesi tengah|sulteng|sulawesi barat|sulbar|sulawesi selatan|sulsel|sulawesi tenggara|sultra|maluku|maluku utara|malut|papua|papua barat|' +
    'papua tengah|papua selatan|papua pegunungan|indonesia|malaysia|china|tiongkok|jepang|inggris|australia|amerika serikat|as|arab saudi|jerman|prancis',
);

/** Towns whose bare name, with a colon or full stop, may open a report. */
const towns = list(
  'jakarta|bandung|surabaya|semarang|yogyakarta|jogja|solo|medan|makassar|palembang|denpasar|bogor|depok|bekasi|tangerang|serang|cirebon|malang|banyuwangi|' +
    'banda aceh|pekanbaru|padang|batam|bandar lampung|pontianak|balikpapan|samarinda|banjarmasin|manado|palu|kendari|ambon|jayapura|mataram|kupang|nusantara|' +
    'kuala lumpur|singapura|tokyo|beijing|washington|new york|london|paris|moskow|kyiv|makkah|madinah|gaza|seoul|jenewa|teheran',
);

/** Whether a text names a province, a country or a short form of one. */
export const isRegion = (text: string): boolean => regions.has(text.toLowerCase());

/** Whether a text names one of the towns that reports most often come from. */
export const isTown = (text: string): boolean => towns.has(text.toLowerCase());
