import { countWords } from '../dom/lines';
import { visibleText } from '../dom/visible-text';
import type { Noise } from './noise';

/** What floats with more words than this is more than a player and its title. */
const mostWords = 40;

const players =
  /(?:^|\/\/|\.)(?:youtube(?:-nocookie)?\.com\/embed|dailymotion\.com|dai\.ly|geo\.dailymotion|vidio\.com|jwplatform\.com|jwplayer\.com|brightcove\.net|vimeo\.com\/video|embed\.\w|player\.\w)/i;
const startsAlone = /[?&]auto_?(?:play|start)=(?:1|true|yes)\b/i;

const sourceOf = (frame: Element) => frame.getAttribute('src') ?? '';

/** A silent loop is a moving picture, and may be the article's own. */
function isAutoplaying(player: Element): boolean {
  if (player.tagName === 'IFRAME') return startsAlone.test(sourceOf(player));
  return player.hasAttribute('autoplay') && !(player.hasAttribute('muted') && player.hasAttribute('loop'));
}

function floatingBox(player: Element, view: Window): Element | null {
  let box: Element | null = null;
  for (let up: Element | null = player; up && up !== player.ownerDocument.body; up = up.parentElement) {
    if (view.getComputedStyle(up).position === 'fixed') box = up;
  }
  return box && !box.querySelector('nav') && countWords(visibleText(box)) <= mostWords ? box : null;
}

/**
 * Players that float over the page, or start without being asked; those that wait for the reader stay. Needs a page that a
 * browser shows; nothing elsewhere.
 */
export function findPlayers(page: Document): Noise[] {
  const view = page.defaultView;
  if (!view) return [];
  const candidates = [...page.querySelectorAll('video, iframe[src]')];
  const noise = candidates
    .filter((player) => player.tagName === 'VIDEO' || players.test(sourceOf(player)))
    .flatMap((player): Noise[] => {
      const box = floatingBox(player, view);
      if (box) return [{ element: box, kind: 'video', reason: 'player: floating' }];
      return isAutoplaying(player) ? [{ element: player, kind: 'video', reason: 'player: autoplay' }] : [];
    });
  return [...new Map(noise.map((one) => [one.element, one])).values()];
}
