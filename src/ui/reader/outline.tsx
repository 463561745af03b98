import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { useReaderSpeech } from './language/use-reader-speech';
import { outlineOf } from './outline-of';

export interface OutlineProps {
  article: Article;
}

/** Fewer subheads than this need no outline: one look finds them. */
const fewest = 3;

/** What it needs there, in pixels: 15rem, and some air. */
const roomBeside = 264;

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4)')];

/** The way through a long article: its subheads, with the one that is being read marked. */
export function Outline({ article }: OutlineProps) {
  const t = useReaderSpeech();
  const entries = outlineOf(article.blocks);
  const current = useCurrentHeading();
  const beside = useRoomBeside();
  if (entries.length < fewest) return null;
  return (
    <nav class={beside ? 'outline beside' : 'outline'} aria-label={t('outline')}>
      <details open={beside}>
        <summary>{t('outline')}</summary>
        <ol lang={article.language}>
          {entries.map(({ level, text }, index) => (
            <li key={index} class={`level-${level}`}>
              <button
                type="button"
                aria-current={index === current ? 'location' : undefined}
                onClick={() => goToHeading(index)}
              >
                {text}
              </button>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Goes to a subhead by its number, for eyes and for screen readers. */
export function goToHeading(index: number): void {
  const heading = headings()[index];
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** The number of the subhead that is being read; -1 before the first. */
export function currentHeading(): number {
  const line = innerHeight / 3;
  return headings().findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
}

/** Whether an outline fits on the left of the text, whatever the size of its letters. */
function useRoomBeside(): boolean {
  const [beside, setBeside] = useState(false);
  useLayoutEffect(() => {
    const sheet = document.querySelector('.sheet');
    if (!sheet) return undefined;
    const look = (): void => setBeside(sheet.getBoundingClientRect().left >= roomBeside);
    const observer = new ResizeObserver(look);
    for (const element of [sheet, document.documentElement]) observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return beside;
}

function useCurrentHeading(): number {
  const [current, setCurrent] = useState(-1);
  useEffect(() => {
    const look = (): void => setCurrent(currentHeading());
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  return current;
}
