import { useEffect } from 'preact/hooks';
import type { Article } from '../../article/article';

/** Remembers the position in articles, by address. */
export interface PositionPort {
  /** Where the reader stopped; null if unknown. */
  position(address: string): Promise<number | null>;
  keepPosition(address: string, position: number): Promise<void>;
}

export interface ReadingPositionProps {
  address: string;
  port: PositionPort;
}

/** The key under which the position in an article is remembered, in popup and reader page. */
export const memoryOf = ({ attribution, title }: Article): string => attribution.canonical?.value ?? title;

/** How long scrolling must have stopped before the position is kept, in milliseconds. */
const stillness = 300;

/** Scrolls to where the reader stopped in the middle of this article, and remembers the position from then on. */
export function ReadingPosition({ address, port }: ReadingPositionProps) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const note = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void port.keepPosition(address, position()).catch(() => {}), stillness);
    };
    const begin = (found: number | null): void => {
      if (stopped) return;
      // If the reader has scrolled meanwhile, leave her there.
      if (found !== null && scrollY === 0) goTo(found);
      addEventListener('scroll', note, { passive: true });
    };
    port.position(address).then(begin, () => begin(null));
    return () => {
      stopped = true;
      clearTimeout(timer);
      removeEventListener('scroll', note);
    };
  }, [address, port]);
  return null;
}

const blocks = (): Element[] => [...document.querySelectorAll('article .body > *')];

/** How many pixels at the top are covered by sticky elements. */
const edge = (): number => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;

/** The index of the block at the top, and how much of it is above: 4.5 is the middle of the fifth. */
function position(): number {
  const top = edge();
  const boxes = blocks().map((block) => block.getBoundingClientRect());
  const index = boxes.findIndex(({ bottom }) => bottom > top);
  const box = boxes[index];
  if (!box) return boxes.length;
  return index + (box.height > 0 ? Math.max(0, Math.min(0.99, (top - box.top) / box.height)) : 0);
}

function goTo(wanted: number): void {
  const all = blocks();
  const block = all[Math.floor(wanted)];
  const last = all.at(-1);
  // If she had hardly begun, show the headline.
  if (!block || !last || wanted < 1) return;
  const { top, height } = block.getBoundingClientRect();
  const above = top - edge() + (wanted % 1) * height;
  // If she had come to the end, she begins anew.
  if (last.getBoundingClientRect().bottom - above <= innerHeight) return;
  scrollTo({ top: scrollY + above, behavior: 'instant' });
}
