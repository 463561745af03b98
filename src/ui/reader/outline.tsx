import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { useReaderSpeech } from './language/use-reader-speech';
import { outlineOf } from './outline-of';

export interface OutlineProps {
  article: Article;
}

/** With fewer subheads than this, no outline is shown. */
const fewest = 3;

/** The width it needs, in pixels: 15rem and a margin. */
const roomBeside = 264;

const headings = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4)')];

/** The subheads of a long article, with the current one marked. */
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

/** Scrolls to a subhead by its index and moves the focus there. */
export function goToHeading(index: number): void {
  const heading = headings()[index];
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

/** The index of the current subhead; -1 before the first. */
export function currentHeading(): number {
  const line = innerHeight / 3;
  return headings().findLastIndex((heading) => heading.getBoundingClientRect().top <= line);
}

/** Whether an outline fits to the left of the text at the current text size. */
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
