import { useEffect } from 'preact/hooks';
import type { Article } from '../../article/article';

/** The memory of where a reader is in an article, by its address. */
export interface PositionPort {
  /** Where she stopped before; null where nothing is known. */
  position(address: string): Promise<number | null>;
  keepPosition(address: string, position: number): Promise<void>;
}

export interface ReadingPositionProps {
  address: string;
  port: PositionPort;
}

/** By what the place in an article is remembered, in popup and reader. */
export const memoryOf = ({ attribution, title }: Article): string => attribution.canonical?.value ?? title;

/** How long the page must stand still before its position is kept, in milliseconds. */
const stillness = 300;

/** Takes the reader to where she stopped in the article of this page, and remembers where she is. */
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
      // Who scrolled meanwhile has chosen her place.
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

/** What sticks to the upper edge of the page covers so many pixels of it. */
const edge = (): number => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;

/** The number of the block at the upper edge, and which part of it is above: 4.5 is the middle of the fifth. */
function position(): number {
  const top = edge();
  const boxes = blocks().map((block) => block.getBoundingClientRect());
  const index = boxes.findIndex(({ bottom }) => bottom > top);
  const box = boxes[index];
  if (!box) return boxes.length;
  return index + (box.height > 0 ? Math.max(0, Math.min(0.99, (top - box.top) / box.height)) : 0);
}

function goTo(wanted: number): void {
  const block = blocks()[Math.floor(wanted)];
  // At its very beginning an article is read from its headline.
  if (!block || wanted === 0) return;
  const { top, height } = block.getBoundingClientRect();
  scrollTo({ top: scrollY + top - edge() + (wanted % 1) * height, behavior: 'instant' });
}
