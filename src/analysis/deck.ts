import { hidingByName } from '../dom/look';
import { isSameTitle } from '../dom/page-titles';
import { showsDate } from '../indonesian/shows-date';
import type { Site } from '../sites/site';
import { addSign, certain, isFact, type Labelled } from './label';
import type { Story } from './locate';
import { isCaption, isNamedDeck, isStandfirst } from './prelude';
import type { ReadLine } from './read-line';
import type { ReadArticle } from './zones';

/** Words cut off at the end, in the middle of one perhaps: "… kembali dibuka mula…". */
const withoutCut = (text: string) =>
  text
    .replace(/\[?(?:…|\.{1,3})\]?$/, '')
    .trimEnd()
    .toLowerCase();

/** A dateline before the words that a standfirst repeats is no longer, in characters. */
const longestDateline = 60;

/** Whether a line before the text says no more than how its first paragraph begins, behind a dateline perhaps. */
export function isTeaserOf(line: ReadLine, lines: readonly ReadLine[], { first }: Story): boolean {
  if (line.index >= first || line.words < 5) return false;
  const opening = (lines.slice(first, first + 2).find(({ prose }) => prose)?.text ?? '').toLowerCase();
  const at = opening.indexOf(withoutCut(line.text));
  return at === 0 || (at > 0 && at <= longestDateline && /[-–—:] ?$/.test(opening.slice(0, at)));
}

/** What no rule names is a whole thought, or no standfirst. */
const isLong = (line: ReadLine) => line.words >= 5;

/** Whether a line is labelled as nothing else. */
const isOpen = (own: Labelled | undefined) => own?.label === 'deck' || !(isFact(own) || own?.label === 'byline');

const canBeDeck = (line: ReadLine) =>
  line.words <= 70 &&
  line.linkWords * 2 < line.words &&
  !showsDate(line.text) &&
  !line.menu &&
  hidingByName(line.region.element) === null;

/**
 * Labels the standfirst as the page shows it: where the rule says, else what stands in one box with the headline or is called
 * one, between the headline and the opening of the text. What is labelled as something else is none.
 */
export function labelDeck({ lines, story }: ReadArticle, labels: Labelled[], site: Site | null): void {
  const { headline, prelude } = story;
  const mayBe = (line: ReadLine) =>
    canBeDeck(line) &&
    isOpen(labels[line.index]) &&
    !isTeaserOf(line, lines, story) &&
    (!line.wording || isStandfirst(line, story, lines)) &&
    !isSameTitle(line.text, headline?.text ?? '');
  const between = lines.slice(headline ? headline.index + 1 : story.first, story.first).filter(mayBe);
  const isThought = (line: ReadLine) => isLong(line) && !isCaption(line, lines);
  const ruled = (site?.layouts ?? []).flatMap(({ deck }) => deck ?? []).join();
  const deck =
    between.find(({ region: { element } }) => ruled !== '' && element.matches(ruled)) ??
    between.find((line) => isThought(line) && isNamedDeck(line, headline, lines)) ??
    prelude.find((line) => isThought(line) && mayBe(line));
  if (deck) addSign(labels, deck, certain('deck', 'standfirst'));
}
