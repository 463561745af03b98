import { isAgency } from './agency';

const domain = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|co\.id|id|co|net|org|tv|news|online)$/i;

/** Papers and broadcasters whose name is not a web address, beside those that newsrooms quote as agencies. */
const known =
  /^(?:dw|kompas tv|tempo interaktif|viva [a-z]{1,12}|voi|inews|mnc portal|mpi|idn times|idx ?channel|beritasatu|metro ?tv(?:news)?|media indonesia|medcom|suara (?:pembaruan|merdeka)|radar [a-z]{2,20}|pikiran rakyat|harian [a-z]{2,20}|tribun(?:news)?(?:[- ][a-z]{2,15}){1,2}|kumparan[a-z]{1,8}|tirto|jpnn|rmol|gatra|infobanknews|investor daily|warta ekonomi|we online|nu online|jakarta globe|the jakarta post)$/i;

/** Whether a text is the name of a paper, a broadcaster or an agency as datelines print it. */
export const isOutlet = (text: string): boolean =>
  text.length <= 40 && (domain.test(text) || known.test(text) || text.split('/').every(isAgency));
