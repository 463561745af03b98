import { useLayoutEffect } from 'preact/hooks';
import { lazy } from '../components/lazy';
import { useModel } from '../components/use-model';
import { SpeechContext } from '../language/language-context';
import { useSpeechIn } from '../language/use-speech-in';
import { Announcer } from './announcer';
import type { PopupModel } from './popup-model';
import type { PopupState } from './popup-state';
import { StripView } from './strip-view';
import { ViewSwitch } from './view-switch';

export interface PopupProps {
  model: PopupModel;
}

const SiteOfferView = lazy(() => import('./offer/site-offer-view'));

/** The whole popup. */
export function Popup({ model }: PopupProps) {
  const state = useModel(model);
  // The language is unknown until the settings are loaded.
  const language = state.settings && (state.settings.language ?? model.port.browserLanguage());
  const speech = useSpeechIn(language);
  useLayoutEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!speech) return null;
  return (
    <SpeechContext.Provider value={speech}>
      <div class="popup" data-state={state.view.name}>
        <StripView model={model} state={state} />
        <main>
          {isReadable(state) && state.offer && <SiteOfferView model={model} offer={state.offer} />}
          <ViewSwitch model={model} state={state} />
        </main>
        <Announcer said={state.said} />
      </div>
    </SpeechContext.Provider>
  );
}

/** There are pages that no permission opens. */
const isReadable = ({ view, tabClosed }: PopupState): boolean =>
  ['article', 'not-article', 'awaited'].includes(view.name) && !tabClosed;
