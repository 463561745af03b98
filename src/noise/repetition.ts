import { isPhotoCredit } from './credit-line';
import { linkShare } from './judge-line';
import { normalise } from './phrase';
import type { Reading, ReadLine } from './reading';
import type { Story } from './story';

const quiet = new Set('TD TH LI DT DD BLOCKQUOTE PRE FIGCAPTION'.split(' '));

/**
 * Short lines that stand three times or more in one page are a banner, whatever they say, if they lead somewhere or if
 * they stand around the text as well as in it. A refrain, an interviewer's question or a table's cell stands inside the
 * text alone and leads nowhere: those are the article's own, as are what
 * the headline says and who took the pictures.
 */
export function repeatedLines({ lines }: Reading, story: Story): Set<ReadLine> {
  const groups = new Map<string, ReadLine[]>();
  for (const line of lines) {
    if (line.words < 3 || line.words > 16 || line.prose || quiet.has(line.region.element.tagName.toUpperCase()))
      continue;
    const key = normalise(line.text);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  const repeated = new Set<ReadLine>();
  if (story.headline) groups.delete(normalise(story.headline.text));
  for (const [text, group] of groups) {
    if (group.length < 3 || isPhotoCredit(text)) continue;
    const targets = new Set(group.flatMap((line) => line.hrefs));
    const linked = group.filter((line) => linkShare(line) > 0.5).length;
    const around = group.filter((line) => line.index < story.first || line.index > story.last).length;
    const banner = linked > 0 ? targets.size === 1 && linked * 2 >= group.length : around >= 2;
    if (banner) for (const line of group) repeated.add(line);
  }
  return repeated;
}
