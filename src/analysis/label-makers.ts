import { statedSource } from '../indonesian/agency';
import { isCredit } from '../indonesian/photo-credit';
import { roleNamed } from '../indonesian/role-label';
import { piecesOf } from '../dom/pieces-of';
import type { Site } from '../sites/site';
import { isOfWork } from './credit-line';
import { labelDeck } from './deck';
import { addSign, certain, type Labelled, type Said, type Sign } from './label';
import { labelledCredits } from './labelled-credits';
import { captionLines } from './lead-caption';
import type { ReadLine } from './read-line';
import { shownDates } from './shown-dates';
import { nameBelow, signature, unlabelledBylines, type KnownNames } from './unlabelled-bylines';
import { findZones, type ReadArticle } from './zones';

/** What is known of a page besides its lines: whom its metadata names, its paper and the rule for it, and the picture that leads the article. */
export interface KnownOfPage extends KnownNames {
  picture: Element | null;
  site: Site | null;
}

/**
 * Labels the lines that say who made an article, when and where from, and what its lead picture shows: the second step of
 * labelling, which only those need who read the article. `labels` are those of `labelLines`. A sentence of the text stays
 * one; what it says of makers is among its signs.
 */
export function labelMakers(read: ReadArticle, labels: Labelled[], known: KnownOfPage): void {
  const { lines, story } = read;
  const { head, edges, foot } = findZones(read);
  const labelOf = ({ index }: ReadLine) => labels[index]?.label;
  const say = (line: ReadLine, sign: Sign, counts = true) =>
    addSign(labels, line, sign, counts && !(line.prose && line.index > story.first));
  const isFree = (line: ReadLine) => labelOf(line) !== 'byline' && labelOf(line) !== 'lead-caption';

  const credits = [head, edges, foot].flatMap((zone) =>
    labelledCredits(
      zone.filter(({ index }) => !isOfWork(lines, index)),
      known.house,
    ),
  );
  for (const { line, sign } of credits) say(line, sign, sign.label === 'byline' || labelOf(line) === 'byline');

  const caption = known.picture ? captionLines(known.picture, read, labels) : [];
  const apart = story.prelude.find((line) => labelOf(line) === 'caption' || labelOf(line) === 'lead-caption');
  if (apart && known.picture && caption.every(({ text }) => isCredit(text))) caption.push(apart);
  for (const line of caption) say(line, certain('lead-caption', 'picture'));
  const isWriter = ({ sign }: Said) => sign.label === 'byline' && roleNamed(sign.detail) !== 'editors';
  const bylines = unlabelledBylines(head.filter(isFree), read, known);
  const isSigned = bylines.length > 0 || credits.some(isWriter);
  const last = isSigned ? [] : [...nameBelow(foot.filter(isFree), read, known), ...signature(read)].slice(0, 1);
  for (const { line, sign } of [...bylines, ...last]) say(line, sign);

  for (const { line, sign } of shownDates(read, { head, edges })) say(line, sign, !line.isText && isFree(line));
  for (const line of [...edges, ...foot]) {
    const name = statedSource(piecesOf(line).replaceAll('\n', ' '));
    if (name !== null) say(line, certain('source', 'source', name), labelOf(line) === 'around');
  }
  labelDeck(read, labels, known.site);
}
