import { statedSource } from '../indonesian/agency';
import { withHouse } from '../indonesian/names';
import { isCredit } from '../indonesian/photo-credit';
import { piecesOf } from '../dom/pieces-of';
import type { Site } from '../sites/site';
import { isOfWork } from './credit-line';
import { labelDeck } from './deck';
import { addSign, certain, type Labelled } from './label';
import { labelledCredits } from './labelled-credits';
import { captionLines } from './lead-caption';
import type { ReadLine } from './read-line';
import { shownDates } from './shown-dates';
import { nameBelow, signature, unlabelledBylines, type Byline, type KnownNames } from './unlabelled-bylines';
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
  const isSentence = (line: ReadLine) => line.prose && line.index > story.first;

  let isSigned = false;
  for (const zone of [head, edges, foot]) {
    for (const { line, role, label, ...names } of labelledCredits(
      zone.filter(({ index }) => !isOfWork(lines, index)),
    )) {
      const isPhotographer = role === 'photographers';
      const sign = {
        ...certain(isPhotographer ? 'photo-credit' : 'byline', 'label', label),
        names: withHouse(names, known.house),
      };
      addSign(labels, line, sign, isPhotographer ? labelOf(line) === 'byline' : !isSentence(line));
      isSigned ||= !isPhotographer && role !== 'editors';
    }
  }

  const caption = known.picture ? captionLines(known.picture, read, labels) : [];
  for (const line of caption) addSign(labels, line, certain('lead-caption', 'beside the picture'), !isSentence(line));
  const apart = story.prelude.find((line) => labelOf(line) === 'caption' || labelOf(line) === 'lead-caption');
  if (apart && known.picture && caption.every(({ text }) => isCredit(text)))
    addSign(labels, apart, certain('lead-caption', 'apart from the picture'));

  const isFree = (line: ReadLine) => labelOf(line) !== 'byline' && labelOf(line) !== 'lead-caption';
  const sayNames = ({ line, signal, where, people, desks }: Byline) =>
    addSign(labels, line, { ...certain('byline', signal, where), names: { people, desks } }, !isSentence(line));
  const bylines = unlabelledBylines(head.filter(isFree), read, known);
  for (const byline of bylines) sayNames(byline);
  const last = isSigned || bylines.length > 0 ? null : (nameBelow(foot.filter(isFree), read, known) ?? signature(read));
  if (last) sayNames(last);

  for (const { line, changed, printed } of shownDates(read, { head, edges }))
    addSign(labels, line, certain('date', changed ? 'modified' : 'published', printed), !line.isText && isFree(line));

  for (const line of [...edges, ...foot]) {
    const name = statedSource(piecesOf(line).replaceAll('\n', ' '));
    if (name !== null) addSign(labels, line, certain('source', 'names a source', name), labelOf(line) === 'around');
  }

  labelDeck(read, labels, known.site);
}
