import type { ReadLine } from '../analysis/read-line';
import { piecesOf } from '../dom/pieces-of';
import { isPlayerWord } from '../indonesian/player-words';
import { isCalledCaption } from './printed-caption';

const player = 'video, audio, iframe, object, embed';

/** No player's box has more lines. */
const mostLines = 40;

/** How many boxes around a line are checked for a player. */
const reach = 4;

/** Whether a line is in a box with a player, or right next to one, and the box holds no text of the article. */
function isBesidePlayer(line: ReadLine, lines: readonly ReadLine[]): boolean {
  let { region } = line;
  for (let step = 0; step < reach; step += 1) {
    const { element, parent, start, end } = region;
    const isText = (other: ReadLine) =>
      other.prose && !isPlayerWord(other.text) && !isCalledCaption(other.region.element);
    if (end - start > mostLines || lines.slice(start, end).some(isText)) return false;
    const { previousElementSibling: before, nextElementSibling: after } = element;
    if (element.querySelector(player) ?? before?.matches(player) ?? after?.matches(player)) return true;
    if (!parent) return false;
    region = parent;
  }
  return false;
}

/** Whether a line belongs to a player's controls: button names, the time, a message that it cannot play. */
export const isPlayerLine = (line: ReadLine, lines: readonly ReadLine[]): boolean =>
  piecesOf(line)
    .split('\n')
    .every((piece) => isPlayerWord(piece.trim())) && isBesidePlayer(line, lines);
