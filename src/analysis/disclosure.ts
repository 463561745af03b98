import type { ReadLine } from './read-line';
import type { Story } from './locate';

const label =
  /^(?:advertorial|adv|inforial|infotorial|sponsored content|konten (?:bersponsor|promosi|kerja sama)|paid (?:content|post|promotion)|branded? content|partner content|press release|siaran pers)\)?$/;
/** Words that label an advertisement too: right beside the headline they speak of the article. */
const shortLabel = /^(?:sponsored|konten ini disajikan oleh (?:pengiklan|advertiser|sponsor\w*)\b.{0,80})\)?$/;
const sentence =
  /^(?:(?:artikel|konten|tulisan|berita|naskah) ini (?:merupakan|adalah|dibuat|ditulis|hasil|disponsori|dipersembahkan|terselenggara)\b.{0,160}\b(?:kerja ?sama|bekerja ?sama|advertorial|sponsor\w*|iklan|mitra|pihak ketiga|kecerdasan buatan|ai)\b.{0,160}|ringkasan ini (?:dibantu|dibuat|dihasilkan)\b.{0,80}\b(?:ai|kecerdasan buatan)\b.{0,40})$/;

/** A publisher's word that a text is paid for, or partly made by a machine, as printed; null where it says nothing. */
export function findDisclosure(lines: readonly ReadLine[], story: Story): ReadLine | null {
  const from = story.headline ? Math.max(0, story.headline.index - 6) : story.first;
  for (const line of lines.slice(from, story.last + 6)) {
    if (line.menu || line.words > 50) continue;
    const said = line.text.toLowerCase().replace(/^\W{1,9}/, '');
    if (line.index <= story.first + 1 && label.test(said)) return line;
    const isNear = story.headline && Math.abs(line.index - story.headline.index) <= 2;
    if (isNear && shortLabel.test(said) && !switchedOff?.has('headline-labels-disclose')) return line;
    if (sentence.test(said) && !switchedOff?.has('sentences-disclose')) return line;
  }
  return null;
}
