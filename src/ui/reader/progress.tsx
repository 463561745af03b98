import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { readingMinutes } from '../../article/reading-time';
import { endOf } from '../components/incomplete';
import { useSpeech } from '../language/language-context';
import { useReaderSpeech } from './language/use-reader-speech';

export interface ProgressProps {
  article: Article;
}

/** Progress through the text, as a line and as minutes left; of an incomplete text, nobody knows how many they are. */
export function Progress({ article }: ProgressProps) {
  const { wordCount } = article;
  const t = useReaderSpeech();
  const end = endOf(article, useSpeech().t);
  const part = usePartRead();
  if (wordCount === 0) return null;
  const left = Math.round(wordCount * (1 - part));
  return (
    <p class="progress">
      {part < 1 ? end === null && t('progress.left', { count: readingMinutes(left) }) : (end ?? t('progress.done'))}
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
