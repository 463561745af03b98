import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { lazy } from '../components/lazy';
import { useModel } from '../components/use-model';
import { WordsContext } from '../components/words-context';
import { SpeechContext } from '../language/language-context';
import { speechIn } from '../language/speech-in';
import { dress } from '../style/dress';
import { Outline } from './outline';
import { ReaderBar } from './reader-bar';
import type { ReaderModel } from './reader-model';
import { ReaderViewSwitch } from './reader-view-switch';
import { Said } from './said';
import { shortcutOf } from './shortcuts';
import { takeSelection } from './take-selection';
import { useHyphenation } from './use-hyphenation';
import { runShortcut } from './run-shortcut';

export interface ReaderProps {
  model: ReaderModel;
}

const HelpSheet = lazy(() => import('./help/help-sheet'));
const QuoteButton = lazy(() => import('./quote-button'));

/** The whole reader page. */
export function Reader({ model }: ReaderProps) {
  const state = useModel(model);
  const { reading, view, place } = state;
  const language = state.settings?.language ?? model.port.browserLanguage();
  const speech = useMemo(() => speechIn(language), [language]);
  const article = view.name === 'article' ? view.extraction.article : null;
  const words = useHyphenation(reading.justify, article?.language ?? '');
  const [helping, setHelping] = useState(false);
  const hush = useCallback(() => model.hush(), [model]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = place ? `${place.title} – Bening` : 'Bening';
  }, [language, place]);
  useLayoutEffect(() => dress(document.documentElement, reading), [reading]);
  useEffect(() => listenToKeys(model, () => setHelping(true)), [model]);
  useEffect(takeCleanly, []);
  return (
    <SpeechContext.Provider value={speech}>
      <WordsContext.Provider value={words}>
        <div class="reader" data-state={view.name}>
          <ReaderBar
            article={article}
            port={model.port.takeAway}
            reading={reading}
            onReading={(change) => void model.changeReading(change)}
            onHelp={() => setHelping(true)}
            onSettings={() => void model.port.openSettings()}
          />
          <div class="spread">
            {article && <Outline article={article} />}
            <main>
              <ReaderViewSwitch model={model} state={state} />
              {article && <QuoteButton onQuote={(words) => void model.quote(words)} />}
            </main>
          </div>
          <Said said={state.said} onRead={hush} />
          {helping && (
            <HelpSheet
              keys={reading.keys}
              onKeys={(keys) => void model.changeReading({ keys })}
              onClose={() => setHelping(false)}
            />
          )}
        </div>
      </WordsContext.Provider>
    </SpeechContext.Provider>
  );
}

function listenToKeys(model: ReaderModel, onHelp: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    const shortcut = shortcutOf(event);
    if (!shortcut || !model.state.reading.keys) return;
    event.preventDefault();
    if (shortcut === 'help') onHelp();
    else runShortcut(shortcut, model);
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

/** What is copied or dragged away is the article's text, not the screen's. */
function takeCleanly(): () => void {
  const copy = (event: ClipboardEvent): void => {
    if (takeSelection(getSelection(), event.clipboardData)) event.preventDefault();
  };
  const drag = ({ dataTransfer }: DragEvent): void => {
    takeSelection(getSelection(), dataTransfer);
  };
  document.addEventListener('copy', copy);
  document.addEventListener('dragstart', drag);
  return () => {
    document.removeEventListener('copy', copy);
    document.removeEventListener('dragstart', drag);
  };
}
