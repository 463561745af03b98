import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Drop } from '../components/drop';
import { useModel } from '../components/use-model';
import { SpeechContext, speechIn, useSpeech } from '../language/language-context';
import type { Key } from '../language/translate';
import { SiteAccess } from './site-access';
import type { WelcomeModel } from './welcome-model';

export interface WelcomeProps {
  model: WelcomeModel;
}

/** What a reader sees once, after installation. */
export function Welcome({ model }: WelcomeProps) {
  const state = useModel(model);
  const language = state.settings?.language ?? model.port.browserLanguage();
  const speech = useMemo(() => speechIn(language), [language]);
  const title = speech.t('welcome.title');
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <SpeechContext.Provider value={speech}>
      <main class="welcome">
        <header>
          <Drop class="welcome-mark" shape="full" />
          <h1>{title}</h1>
          <p class="welcome-deck">{speech.t('welcome.deck')}</p>
        </header>
        <SiteAccess sites={state.sites} onAsk={() => void model.askForSites()} />
        <Points title="welcome.does" points={does} />
        {state.place !== null && (
          <section>
            <h2>{speech.t('welcome.pin')}</h2>
            <p>{speech.t(`welcome.pin.${state.place}`)}</p>
          </section>
        )}
        <Points title="welcome.never" points={never} />
      </main>
    </SpeechContext.Provider>
  );
}

const does = ['welcome.does.clean', 'welcome.does.read', 'welcome.does.undo'] as const satisfies Key[];
const never = [
  'welcome.never.send',
  'welcome.never.wall',
  'welcome.never.source',
  'welcome.never.delete',
] as const satisfies Key[];

interface PointsProps {
  title: Key;
  points: readonly Key[];
}

function Points({ title, points }: PointsProps) {
  const { t } = useSpeech();
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}
