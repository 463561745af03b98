import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useModel } from '../components/use-model';
import { SpeechContext, speechIn } from '../language/language-context';
import type { ReaderModel } from './reader-model';
import { ReaderViewSwitch } from './reader-view-switch';

export interface ReaderProps {
  model: ReaderModel;
}

/** The whole reader page. */
export function Reader({ model }: ReaderProps) {
  const state = useModel(model);
  const language = state.settings?.language ?? model.port.browserLanguage();
  const speech = useMemo(() => speechIn(language), [language]);
  const title = state.place?.title;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title ? `${title} – Bening` : 'Bening';
  }, [language, title]);
  return (
    <SpeechContext.Provider value={speech}>
      <div class="reader" data-state={state.view.name}>
        <main>
          <ReaderViewSwitch model={model} state={state} />
        </main>
      </div>
    </SpeechContext.Provider>
  );
}
