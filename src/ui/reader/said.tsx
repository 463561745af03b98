import { useEffect } from 'preact/hooks';
import { useReaderSpeech, type ReaderKey } from './language/use-reader-speech';

export interface SaidProps {
  said: ReaderKey | null;
  /** Called when it was shown long enough. Must be the same function every time. */
  onRead(): void;
}

/** In milliseconds. */
const reading = 6000;

/** The result of the last action, if the page itself does not show it. */
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
