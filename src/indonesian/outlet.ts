import { isAgency } from './agency';

const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|co\.id|id|co|net|org|tv|news|online)$/i;

/** Papers and agencies whose name is not a web address. */
const known =
  /^(?:antara(?: news)?|antaranews|cnn indonesia|cnbc indonesia|bbc(?: news)?(?: indonesia)?|voa(?: indonesia)?|dw|bisnis|kompas(?: tv)?|detik[a-z]{0,12}|tempo(?: interaktif)?|republika|viva(?: [a-z]{1,12})?|voi|kontan|sindonews|okezone|inews|mnc portal|mpi|idn times|idx ?channel|beritasatu|metro ?tv(?:news)?|media indonesia|medcom|suara(?: pembaruan| merdeka)?|jawa pos|radar [a-z]{2,20}|pikiran rakyat|harian [a-z]{2,20}|tribun(?:news)?(?:[- ][a-z]{2,15}){0,2}|bloomberg(?: technoz)?|kumparan[a-z]{0,8}|katadata|tirto|jpnn|rmol|gatra|infobanknews|investor daily|warta ekonomi|we online|nu online|liputan ?6|merdeka|jakarta globe|the jakarta post)$/i;

/** Whether a text is the name of a paper, a broadcaster or an agency as datelines print it. */
export const isOutlet = (text: string): boolean =>
  text.length <= 40 && (domain.test(text) || known.test(text) || text.split('/').every(isAgency));
