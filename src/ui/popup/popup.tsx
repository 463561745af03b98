import { useLayoutEffect, useMemo } from 'preact/hooks';
import { useModel } from '../components/use-model';
import { SpeechContext, speechIn } from '../language/language-context';
import { Announcer } from './announcer';
import type { PopupModel } from './popup-model';
import { StripView } from './strip-view';
import { ViewSwitch } from './view-switch';

export interface PopupProps {
  model: PopupModel;
}

/** The whole popup. */
export function Popup({ model }: PopupProps) {
  const state = useModel(model);
  const language = state.settings?.language ?? model.port.browserLanguage();
  const speech = useMemo(() => speechIn(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <SpeechContext.Provider value={speech}>
      <div class="popup" data-state={state.view.name}>
        <StripView model={model} state={state} />
        <main>
          <ViewSwitch model={model} state={state} />
        </main>
        <Announcer said={state.said} />
      </div>
    </SpeechContext.Provider>
  );
}
