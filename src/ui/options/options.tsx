import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Drop } from '../components/drop';
import { useModel } from '../components/use-model';
import { SpeechContext } from '../language/language-context';
import { speechIn } from '../language/speech-in';
import { DataSection } from './data-section';
import { HistorySection } from './history-section';
import { KindsSection } from './kinds-section';
import type { OptionsModel } from './options-model';
import { ReadingSection } from './reading-section';
import { RulesSection } from './rules-section';
import { ShortcutsSection } from './shortcuts-section';
import { SitesSection } from './sites-section';
import { SyncSection } from './sync-section';
import { OptionsSpeechContext, optionsSpeechIn } from './words';

const sections = ['kinds', 'sites', 'rules', 'reading', 'shortcuts', 'sync', 'data', 'history'] as const;

export interface OptionsProps {
  model: OptionsModel;
}

/** The whole options page. */
export function Options({ model }: OptionsProps) {
  const state = useModel(model);
  const language = state.settings.language ?? model.port.browserLanguage();
  const own = useMemo(() => optionsSpeechIn(language), [language]);
  const speech = useMemo(() => speechIn(language), [language]);
  const { t } = own;
  const there = sections.filter((name) => name !== 'shortcuts' || state.shortcuts !== null);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t('options')} – Bening`;
  }, [language, t]);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = state.reading.theme;
  }, [state.reading.theme]);
  return (
    <SpeechContext.Provider value={speech}>
      <OptionsSpeechContext.Provider value={own}>
        <div class="page">
          <header class="masthead">
            <Drop class="masthead-mark" shape="full" />
            <div>
              <h1>{t('options.heading')}</h1>
              <p class="note">{t('options.lead')}</p>
            </div>
          </header>
          <nav aria-label={t('options.sections')}>
            <ul>
              {there.map((name) => (
                <li key={name}>
                  <a href={`#${name}`}>{t(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <main>
            <KindsSection model={model} state={state} />
            <SitesSection model={model} state={state} />
            <RulesSection model={model} state={state} />
            <ReadingSection model={model} state={state} />
            <ShortcutsSection model={model} state={state} />
            <SyncSection state={state} />
            <DataSection model={model} state={state} />
            <HistorySection model={model} state={state} />
          </main>
          <p class="said" role="status" data-trouble={state.said?.isTrouble ?? false}>
            {state.said && t(state.said.key, state.said.values)}
          </p>
        </div>
      </OptionsSpeechContext.Provider>
    </SpeechContext.Provider>
  );
}
