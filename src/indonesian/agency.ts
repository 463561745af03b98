import { tidyText } from '../article/tidy-text';
import { nameList } from './name-list';
import { isSpeech } from './speech';

/** Agencies and papers that Indonesian newsrooms quote by name alone, also after "dikutip" and "mengutip". */
export const agencyNames =
  'kantor berita antara|antara(( )news)|reuters|afp|agence france-presse|(the )associated press|ap|bloomberg( technoz)|xinhua|tass|' +
  'ria novosti|sputnik|kyodo( news)|yonhap|bernama|anadolu( agency)|dpa|efe|ansa|upi|voa( indonesia)|bbc( news)( indonesia)|' +
  'cnn( indonesia)|cnn international|cnbc( indonesia)|cnbc international|al jazeera|al-jazeera|al arabiya|al-arabiya|(the )guardian|' +
  '(the )new york times|(the )washington post|(the )wall street journal|(the )financial times|(the )straits times|(the )independent|' +
  '(the )telegraph|nikkei( asia)|channel news asia|cna|south china morning post|scmp|russia today|fox news|sky news|nbc news|' +
  'abc news|daily mail|espn|kompas|tempo|detik*|republika|okezone|sindonews|tribun*|liputan( )6|merdeka|jawa( )pos|kumparan|' +
  'katadata|bisnis|kontan|viva|suara';

const agencies = nameList(agencyNames);

const domain = '(?:[a-z0-9-]{2,30}\\.){1,3}(?:com|co\\.id|co\\.uk|id|net|org|tv|gov|go\\.id|news|io)(?![a-zA-Z\\d])';

/** Whether a text is the name of an agency or a paper that others quote. */
export const isAgency = (text: string): boolean => agencies.has(text);

const proper = "(?:\\p{Lu}[\\p{L}\\d&.'’-]{0,25})(?: (?:of )?\\p{Lu}[\\p{L}\\d&.'’-]{0,25}){0,3}";

const quoted = new RegExp(
  '(?<!\\p{L})(?:[Dd]i(?:lansir|kutip|laporkan|sadur|beritakan|nukil)|[Mm]elansir|[Mm]engutip)(?: \\p{L}{3,20}(?= dari ))?(?: (?:dari|oleh))?' +
    '(?<medium> (?:laman|situs|media|[Kk]antor [Bb]erita|harian|portal)(?: berita)?)? ' +
    `(?<name>${domain}|${proper})`,
  'gu',
);

const noOutlet =
  /^(?:instagram|twitter|x|facebook|youtube|tiktok|akun|presiden|menteri|kementerian|badan|dinas|polda|polres|pemerintah|data|laporan|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)\b/i;

const anyName = "[a-z][\\w&.'’-]{0,25}(?: [a-z][\\w&.'’-]{0,25}){0,4}";

const aired = new RegExp(
  `^(?:[a-z]+ )?(?:artikel|berita|tulisan) ini (?:juga )?(?:telah|sudah|pernah|pertama kali) (?:tayang|terbit|naik|ditayangkan|diterbitkan|dimuat|dipublikasikan)(?: (?:lebih dulu|sebelumnya|pertama kali))?(?: di| pada| oleh)(?: laman| situs)? (?<name>${domain}|${anyName})`,
  'i',
);
const sourceLabel = '(?:sumber(?: berita| artikel)?|source|disadur dari|dikutip dari) ?[:：/|] ?';
const labelled = new RegExp(`^${sourceLabel}(?<name>${domain}|[^.,;|()]{2,40})$`, 'i');

const opensWithSource = new RegExp(`^${sourceLabel}\\S`, 'i');

/** Whether a line opens with the label of a source: "Sumber: Antara". */
export const labelsSource = (line: string): boolean => opensWithSource.test(line) && !isSpeech(line);

/** Whether a line says where a syndicated text is from: "Artikel ini telah tayang di warta.example dengan judul …". */
export const isSyndication = (line: string): boolean =>
  /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah|juga) (?:di)?(?:tayang|naik|terbit|muat|publikasi)/i.test(
    line,
  );

/** The part of several capitalised words that names an agency: "Reuters Rabu" is Reuters. */
function clipped(name: string): string {
  const bare = name.replace(/[.,'’-]{1,99}$/, '');
  const words = bare.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    if (isAgency(head)) return head;
  }
  return bare;
}

const isDomain = new RegExp(`^${domain}$`, 'i');

/**
 * The agency or paper that a line of the text says it is taken or quoted from: "seperti dilansir dari TASS",
 * "mengutip Reuters", "dikutip Warta dari laman contoh.com". Null where none is named.
 */
export function quotedAgency(line: string): string | null {
  for (const match of tidyText(line).matchAll(quoted)) {
    const name = clipped(match.groups?.['name'] ?? '');
    const sure = isAgency(name) || isDomain.test(name);
    const likely = match.groups?.['medium'] !== undefined || /^(?:di|me)lansir/i.test(match[0]);
    if (sure || (likely && !noOutlet.test(name))) return name;
  }
  return null;
}

/** "… dengan judul …": what a line says about the article after naming its source. */
const behindName = /\s(?:dengan|berjudul|pada|dan|yang|edisi)\s.*/i;

/** The source named by a line that says nothing else: "Sumber : Antara", "Artikel ini telah tayang di Warta.com dengan judul …", "… (Reuters)". */
export function statedSource(line: string): string | null {
  const tidied = tidyText(line);
  if (tidied.length > 300) return null;
  const name = (aired.exec(tidied) ?? labelled.exec(tidied))?.groups?.['name']?.trim();
  if (name !== undefined) return clipped(name.replace(behindName, ''));
  const signed = /\(([^()]{2,40})\)\.?$/.exec(tidied.slice(-50))?.[1];
  return signed !== undefined && isAgency(signed) ? signed : null;
}
