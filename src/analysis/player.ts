import { siteIn } from '../article/same-story';
import { countWords } from '../article/tidy-text';
import { visibleText } from '../dom/visible-text';
import { canBeClosed } from './close-control';
import type { Noise } from './noise';

/** What floats with more words than this is more than a player and its title. */
const mostWords = 40;

const players =
  /(?:^|\/\/|\.)(?:youtube(?:-nocookie)?\.com\/embed|dailymotion\.com|dai\.ly|geo\.dailymotion|vidio\.com|jwplatform\.com|jwplayer\.com|brightcove\.net|vimeo\.com\/video|embed\.\w|player\.\w)/i;
const startsAlone = /[?&]auto_?(?:play|start)=(?:1|true|yes)\b/i;

/** What the frames of players are called. */
const playerName = /video|player|autoplay|stream|\btv\b/i;

const sourceOf = (frame: Element) => frame.getAttribute('src') ?? '';

/** A silent loop is a moving picture, and may be the article's own. */
function isAutoplaying(player: Element): boolean {
  if (player.tagName === 'IFRAME') return startsAlone.test(sourceOf(player));
  return player.hasAttribute('autoplay') && !(player.hasAttribute('muted') && player.hasAttribute('loop'));
}

/** The reason for hiding what floats. */
export const floats = 'player: floating';

/** Whether an element stays in its place in the window while the page scrolls. */
export const isFloating = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';

function floatingBox(player: Element): Element | null {
  let box: Element | null = null;
  for (let up: Element | null = player; up && up !== player.ownerDocument.body; up = up.parentElement) {
    if (isFloating(up)) box = up;
  }
  return box && !box.querySelector('nav') && countWords(visibleText(box)) <= mostWords ? box : null;
}

/** Whether a frame shows a video of the paper's own, by what it is called. */
const isOwnPlayer = (frame: Element, page: Document) =>
  playerName.test(['src', 'title', 'allow', 'class', 'id'].map((name) => frame.getAttribute(name) ?? '').join(' ')) &&
  siteIn((frame as HTMLIFrameElement).src) === siteIn(page.location.origin);

/**
 * Players that float over the page, or start without being asked; those that wait for the reader stay. Needs a page that a
 * browser shows; nothing elsewhere.
 */
export function findPlayers(page: Document): Noise[] {
  if (!page.defaultView) return [];
  const candidates = [...page.querySelectorAll('video, iframe[src]')];
  const noise = candidates.flatMap((player): Noise[] => {
    const isKnown = player.tagName === 'VIDEO' || players.test(sourceOf(player));
    if (!isKnown && !isOwnPlayer(player, page)) return [];
    const box = floatingBox(player);
    // A frame of the paper's own may be more than a player: a chat has no cross, a video that follows the reader does.
    if (box && (isKnown || canBeClosed(box))) return [{ element: box, kind: 'video', reason: floats }];
    return isKnown && isAutoplaying(player) ? [{ element: player, kind: 'video', reason: 'player: autoplay' }] : [];
  });
  return [...new Map(noise.map((one) => [one.element, one])).values()];
}
