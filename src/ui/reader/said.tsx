import { useEffect } from 'preact/hooks';
import { useReaderSpeech, type ReaderKey } from './language/use-reader-speech';

export interface SaidProps {
  said: ReaderKey | null;
  /** It was there long enough to be read; the same function every time. */
  onRead(): void;
}

/** In milliseconds. */
const reading = 6000;

/** What came of the last thing that the reader did, where the page itself does not show it. */
export function Said({ said, onRead }: SaidProps) {
  const t = useReaderSpeech();
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(onRead, reading);
    return () => clearTimeout(timer);
  }, [said, onRead]);
  return (
    <p class="said" role="status">
      {said && t(said)}
    </p>
  );
}
