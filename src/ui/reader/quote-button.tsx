import { useEffect, useState } from 'preact/hooks';
import { useReaderSpeech } from './language/use-reader-speech';
import { selectedWords } from './selected-words';

export interface QuoteButtonProps {
  onQuote(words: string): void;
}

/** How long a selection must be unchanged before the button appears, in milliseconds. */
const stillness = 200;

/** Its distance below the selection, and the height it needs, in pixels. */
const [gap, room] = [8, 64];

/** A button below the selected words that copies them with their source. */
export default function QuoteButton({ onQuote }: QuoteButtonProps) {
  const t = useReaderSpeech();
  const place = usePlaceBelowSelection();
  if (!place) return null;
  return (
    <button
      type="button"
      class="button main quote"
      aria-keyshortcuts="k"
      style={{ insetBlockStart: `${place.top}px`, '--middle': `${place.middle}px` }}
      // Otherwise the press would clear the selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onQuote(selectedWords(getSelection()))}
    >
      {t('quote')}
    </button>
  );
}

interface Place {
  top: number;
  middle: number;
}

/** In page pixels; null if nothing of the article is selected. */
function placeBelow(selection: Selection | null): Place | null {
  if (!selection || selectedWords(selection) === '') return null;
  const { left, right, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return { top: scrollY + Math.min(bottom + gap, innerHeight - room), middle: (left + right) / 2 };
}

function usePlaceBelowSelection(): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (selectedWords(getSelection()) === '') setPlace(null);
      else timer = setTimeout(() => setPlace(placeBelow(getSelection())), stillness);
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  return place;
}
