import { agencyNames } from './agency';
import { nameList } from './name-list';

/** Whom pictures are from. */
const sources = nameList(
  `${agencyNames}|antara( )foto|jibi|epa(-efe)|getty(( )image(s))|freepik|pexels|pixabay|unsplash|shutterstock|i( )stock(photo)|thinkstock|` +
    'dreamstime|alamy|envato|canva|wikimedia( commons)|wikipedia|flickr|copyright|hak cipta|courtesy|instagram|ig|twitter|x|' +
    'facebook|youtube|tiktok|whatsapp|istimewa|ist|pool|handout|ho|repro|net|internet|google|screenshot|tangkapan layar|capture|' +
    'dok(umen(tasi))|doc(umen(tasi))|dokpri|humas|bpmi( setpres)|setpres|biro pers|sekretariat presiden|kapanlagi|mnc( media)|' +
    'mnc portal|mpi|mi|inews|idn times|voi|tirto|jpnn|wartakota|usnews|editorial',
);

const address = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20}){0,2}\.(?:com|id|net|org|tv|co|gov|uk)(?![a-z\d])/i;

/** What may stand before a name: "©2023 ". */
const withoutYear = (text: string) => text.replace(/^©?\d{0,4} ?/, '');

/** Whether a text starts with a picture source: an agency, stock library, social network, site or handle. */
export const startsWithSource = (text: string): boolean =>
  sources.opens(withoutYear(text)) || address.test(text) || /^[©@®]/.test(text);

/** Whether a text is only such a name. */
export const isSource = (text: string): boolean =>
  sources.has(withoutYear(text).replace(/[.®]$/, '')) ||
  (address.test(text) && !text.includes(' ')) ||
  /^[©@]\S+$/.test(text);
