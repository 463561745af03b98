import { registrableHost } from '../../article/same-story';
import { isAgency } from '../../indonesian/agency';
import { papers } from '../../sites/papers';

/** A longer text is no name. */
const longestName = 100;

/** "Kompas.com" within a name. */
const address = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/g;
const ending = /\.[a-z]{2,}$/;

/** Whether a host confirms a name: the name has no letter that hosts lack, and says the same word as the host. */
export function confirms(host: string, name: string): boolean {
  if (switchedOff?.has('names-are-confirmed')) return true;
  if (name.length > longestName) return false;
  const [own = ''] = host.split('.');
  // Accents and letter forms fold into plain letters. Letters of another script do not.
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const isForeign = (named: string) => ending.test(named) && registrableHost(named) !== host;
  if ([...folded.matchAll(address)].some(([named]) => isForeign(named))) return false;
  const words = folded.replaceAll(host, own).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => /^[a-z\d]+$/.test(word)) && saysTheSame(own, words, (run) => isOfAnother(host, run));
}

/** `isTaken`: whether these words are the name of a paper at another host. */
function saysTheSame(own: string, words: readonly string[], isTaken: (words: readonly string[]) => boolean): boolean {
  const label = own.replaceAll('-', '');
  const name = words.join('');
  // "Smithsonian" at smithsonianmag.com.
  if (name === label || (name.length > 2 && (label.startsWith(name) || label.endsWith(name)))) return !isTaken(words);
  const runs = runsOf(words);
  const forms = new Set([label, label.replace(/(?<=.{3})news$/, '')]);
  // "Warta Contoh | Kabar Terkini" at warta-contoh.example.
  const same = runs.find(([from, to]) => forms.has(words.slice(from, to).join('')));
  if (!same) return abbreviates(label, words) && !runs.some(([from, to]) => isTaken(words.slice(from, to)));
  const [first, end] = same;
  const others = runs.filter(([from, to]) => to <= first || from >= end).map(([from, to]) => words.slice(from, to));
  const isOther = (run: string[]) => !sections.test(run.join('')) && (isTaken(run) || isAgency(run.join(' ')));
  return !isTaken(words.slice(first, end)) && !others.some(isOther);
}

/** Every run of words, by where it begins and ends. */
const runsOf = (words: readonly string[]): [number, number][] =>
  words.flatMap((_, from) => words.slice(from).map((_last, count): [number, number] => [from, from + count + 1]));

/** Names of papers that are also words for a part of any paper. */
const sections = /^(?:bisnis|bola|investor|suara)$/;

/**
 * Whether a label is made of the beginnings of words, in order: "ugm" of "Universitas Gadjah Mada", "latimes" of "Los
 * Angeles Times". Small words may be left out.
 */
function abbreviates(label: string, words: readonly string[]): boolean {
  let ends = new Set([0]);
  for (const word of words) {
    const next = new Set(word.length <= 3 ? ends : []);
    for (const at of ends)
      for (let length = 1; length <= word.length && label[at + length - 1] === word[length - 1]; length += 1)
        next.add(at + length);
    ends = next;
  }
  return words.length > 1 && ends.has(label.length);
}

/** Letters and figures that look alike are one. */
const look = (word: string): string =>
  word.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('0', 'o').replace(/[1i]/g, 'l');

/** What a paper is called without the "news" that many add. */
const plain = (word: string): string => look(word.replace(/(?<=.{4})news$/, ''));

/** Whether these words are the name of a paper that is known by other hosts. */
const isOfAnother = (host: string, words: readonly string[]): boolean =>
  Object.entries(papers).some(([name, hosts]) => plain(name) === plain(words.join('')) && !hosts.includes(host));
