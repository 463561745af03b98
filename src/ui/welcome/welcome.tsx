import { useLayoutEffect, useMemo } from 'preact/hooks';
import { Drop } from '../components/drop';
import { SettingsButton } from '../components/settings-button';
import { useModel } from '../components/use-model';
import { SpeechContext, useSpeech } from '../language/language-context';
import { speechIn } from '../language/speech-in';
import { useWelcomeSpeech, type WelcomeKey } from './language/use-welcome-speech';
import { Keys } from './keys';
import { SiteAccess } from './site-access';
import { TryIt } from './try-it';
import type { WelcomeModel, WelcomeState } from './welcome-model';

export interface WelcomeProps {
  model: WelcomeModel;
}

/** What a reader sees once, after installation. */
export function Welcome({ model }: WelcomeProps) {
  const state = useModel(model);
  const language = state.settings?.language ?? model.port.browserLanguage();
  const speech = useMemo(() => speechIn(language), [language]);
  return (
    <SpeechContext.Provider value={speech}>
      <Page model={model} state={state} />
    </SpeechContext.Provider>
  );
}

interface PageProps {
  model: WelcomeModel;
  state: WelcomeState;
}

function Page({ model, state }: PageProps) {
  const { language } = useSpeech();
  const t = useWelcomeSpeech();
  const title = t('welcome.title');
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <main class="welcome">
      <header>
        <Drop class="welcome-mark" shape="full" />
        <h1>{title}</h1>
        <p class="welcome-deck">{t('welcome.deck')}</p>
      </header>
      <SiteAccess sites={state.sites} onAsk={() => void model.askForSites()} />
      <TryIt model={model} state={state} />
      <Points title="welcome.does" points={does} />
      {state.place !== null && (
        <section>
          <h2>{t('welcome.pin')}</h2>
          <p>{t(`welcome.pin.${state.place}`)}</p>
        </section>
      )}
      <Keys model={model} state={state} />
      <Points title="welcome.never" points={never} />
      <section>
        <h2>{t('welcome.settings')}</h2>
        <p>{t('welcome.settings.text')}</p>
        <SettingsButton named onOpen={() => void model.port.openSettings()} />
      </section>
    </main>
  );
}

const does = ['welcome.does.clean', 'welcome.does.read', 'welcome.does.undo'] as const satisfies WelcomeKey[];
const never = [
  'welcome.never.send',
  'welcome.never.wall',
  'welcome.never.source',
  'welcome.never.delete',
] as const satisfies WelcomeKey[];

interface PointsProps {
  title: WelcomeKey;
  points: readonly WelcomeKey[];
}

function Points({ title, points }: PointsProps) {
  const t = useWelcomeSpeech();
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
