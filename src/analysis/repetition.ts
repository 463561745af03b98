import { isPhotoCredit } from './credit-line';
import { linkShare } from './judge-line';
import { normalise } from '../indonesian/phrase';
import type { Reading, ReadLine } from './read-line';
import type { Story } from './locate';

const quiet = new Set('TD TH LI DT DD BLOCKQUOTE PRE FIGCAPTION'.split(' '));

const mayRepeat = ({ prose, region }: ReadLine): boolean =>
  (!switchedOff?.has('prose-is-no-banner') && prose) ||
  (!switchedOff?.has('cells-are-no-banner') && quiet.has(region.element.tagName.toUpperCase()));

/**
 * Short lines that stand three times or more in one page are a banner, whatever they say, if they lead somewhere or if
 * they stand around the text as well as in it. A refrain, an interviewer's question or a table's cell stands inside the
 * text alone and leads nowhere: those are the article's own, as are what
 * the headline says and who took the pictures.
 */
export function repeatedLines({ lines }: Reading, story: Story): Set<ReadLine> {
  const groups = new Map<string, ReadLine[]>();
  for (const line of lines) {
    if (line.words < 3 || line.words > 16 || mayRepeat(line)) continue;
    const key = normalise(line.text);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const repeated = new Set<ReadLine>();
  if (story.headline && !switchedOff?.has('headline-is-no-banner')) groups.delete(normalise(story.headline.text));
  for (const [text, group] of groups) {
    if (group.length < 3 || (isPhotoCredit(text) && !switchedOff?.has('photo-credits-are-no-banner'))) continue;
    const targets = new Set(group.flatMap((line) => line.hrefs));
    const linked = group.filter((line) => linkShare(line) > 0.5).length;
    const around = group.filter((line) => line.index < story.first || line.index > story.last).length;
    const hasOneTarget = switchedOff?.has('banners-have-one-target') || targets.size === 1;
    const surrounds = switchedOff?.has('banners-surround-the-text') || around >= 2;
    const banner = linked > 0 ? hasOneTarget && linked * 2 >= group.length : surrounds;
    if (banner) for (const line of group) repeated.add(line);
  }
  return repeated;
}
