import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useModel } from '../components/use-model';
import { useQuoteSpeech } from './language/use-quote-speech';
import type { QuoteModel } from './quote-model';
import './quote.css';

export interface QuoteProps {
  model: QuoteModel;
}

/** The window that shows a quotation as it is copied, and says whether it was. */
export function Quote({ model }: QuoteProps) {
  const { settings, clipping, said } = useModel(model);
  const language = settings?.language ?? model.port.browserLanguage();
  const t = useQuoteSpeech(language);
  const title = t('title');
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  useCloseOnEscape(model);
  const isToCopy = said === 'waiting' || said === 'refused';
  const copying = useRef<HTMLButtonElement>(null);
  const closing = useRef<HTMLButtonElement>(null);
  // The reader copies first, then closes.
  useEffect(() => {
    if (said !== 'reading') (copying.current ?? closing.current)?.focus({ preventScroll: true });
  }, [said]);
  if (!settings) return null;
  return (
    <main class="quotation">
      <h1>{title}</h1>
      {clipping && (
        <blockquote aria-label={t('words')} tabIndex={0}>
          {clipping.text.trimEnd()}
        </blockquote>
      )}
      <p class="quotation-said" role="status">
        {t(said)}
      </p>
      <div class="quotation-buttons">
        {isToCopy && (
          <button type="button" class="button main" ref={copying} onClick={() => void model.copy()}>
            {t('copy')}
          </button>
        )}
        <button type="button" class="button" ref={closing} onClick={() => void model.port.close()}>
          {t('close')}
        </button>
      </div>
    </main>
  );
}

function useCloseOnEscape({ port }: QuoteModel): void {
  useEffect(() => {
    const close = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) void port.close();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [port]);
}
