import { useEffect } from 'preact/hooks';

export interface ReadingPositionProps {
  /** Where the reader stopped before; null where nothing is known. */
  kept(): Promise<number | null>;
  keep(position: number): Promise<void>;
}

/** How long the page must stand still before its position is kept, in milliseconds. */
const stillness = 300;

/** Takes the reader to where she stopped in the article of this page, and remembers where she is. */
export function ReadingPosition({ kept, keep }: ReadingPositionProps) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const note = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void keep(position()).catch(() => {}), stillness);
    };
    const begin = (found: number | null): void => {
      if (stopped) return;
      // Who scrolled meanwhile has chosen her place.
      if (found !== null && scrollY === 0) goTo(found);
      addEventListener('scroll', note, { passive: true });
    };
    kept().then(begin, () => begin(null));
    return () => {
      stopped = true;
      clearTimeout(timer);
      removeEventListener('scroll', note);
    };
  }, [kept, keep]);
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
