import { agencyNames, isAgency } from './agency';

const sources =
  `(?:antara ?foto|${agencyNames}|jibi|epa(?:-efe)?|getty(?: ?images?)?|freepik|pexels|pixabay|unsplash|shutterstock|i ?stock(?:photo)?|thinkstock|dreamstime|alamy|envato|canva|wikimedia(?: commons)?|wikipedia|flickr|` +
  'copyright|hak cipta|courtesy|instagram|ig|twitter|x|facebook|youtube|tiktok|whatsapp|istimewa|ist|pool|handout|ho|repro|net|internet|google|screenshot|tangkapan layar|capture|' +
  'do[ck](?:umentasi|umen)?|dokpri|humas|bpmi(?: setpres)?|setpres|biro pers|sekretariat presiden|kapanlagi|mnc(?: media| portal)?|mpi|mi|inews|idn times|voi|tirto|jpnn|wartakota|usnews|editorial)';

const sourceStart = new RegExp(`^©?\\d{0,4} ?${sources}(?![a-z\\d])`, 'i');
const address = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20}){0,2}\.(?:com|id|net|org|tv|co|gov|uk)(?![a-z\d])/i;

/** Whether a text starts with a picture source: an agency, stock library, social network, site or handle. */
export const startsWithSource = (text: string): boolean =>
  sourceStart.test(text) || address.test(text) || /^[©@®]/.test(text);

const wholeSource = new RegExp(`^©?\\d{0,4} ?${sources}[.®]?$`, 'i');

/** Whether a text is only such a name. */
export const isSource = (text: string): boolean =>
  isAgency(text) || wholeSource.test(text) || (address.test(text) && !text.includes(' ')) || /^[©@]\S+$/.test(text);
