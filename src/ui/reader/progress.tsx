import { useEffect, useState } from 'preact/hooks';
import { readingMinutes } from '../../article/reading-time';
import { useReaderSpeech } from './language/use-reader-speech';

export interface ProgressProps {
  wordCount: number;
}

/** Progress through the text, as a line and as minutes left. */
export function Progress({ wordCount }: ProgressProps) {
  const t = useReaderSpeech();
  const part = usePartRead();
  if (wordCount === 0) return null;
  const left = Math.round(wordCount * (1 - part));
  return (
    <p class="progress">
      {part < 1 ? t('progress.left', { count: readingMinutes(left) }) : t('progress.done')}
      <span class="progress-line" aria-hidden="true" style={{ transform: `scaleX(${part})` }} />
    </p>
  );
}

/** From 0 (no part of the body is above the bottom of the window) to 1 (its end is visible). */
function partRead(): number {
  const body = document.querySelector('article .body')?.getBoundingClientRect();
  if (!body || body.bottom <= innerHeight) return 1;
  return Math.max(0, Math.min(1, -body.top / (body.height - innerHeight)));
}

function usePartRead(): number {
  const [part, setPart] = useState(0);
  useEffect(() => {
    const look = (): void => setPart(partRead());
    look();
    for (const event of ['scroll', 'resize']) addEventListener(event, look, { passive: true });
    return () => ['scroll', 'resize'].forEach((event) => removeEventListener(event, look));
  }, []);
  return part;
}
