import { useWelcomeSpeech, type WelcomeKey } from './language/use-welcome-speech';
import type { WelcomeModel, WelcomeState } from './welcome-model';

export interface KeysProps {
  model: WelcomeModel;
  state: WelcomeState;
}

/** What the commands of the manifest do, except the one that opens the popup. */
const names: Record<string, WelcomeKey> = {
  'switch-page': 'welcome.keys.switch-page',
  'read-page': 'welcome.keys.read-page',
};

/** The keys that the browser has really given to Bening, and the way to change them. Nothing in browsers without keys. */
export function Keys({ model, state: { shortcuts, failed } }: KeysProps) {
  const t = useWelcomeSpeech();
  if (shortcuts === null) return null;
  return (
    <section>
      <h2>{t('welcome.keys')}</h2>
      <dl class="welcome-keys">
        {shortcuts.map(({ id, keys }) => (
          <div key={id}>
            <dt>{t(names[id] ?? 'welcome.keys.open')}</dt>
            <dd>{keys === '' ? <span class="note">{t('welcome.keys.none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void model.openShortcutSettings()}>
        {t('welcome.keys.change')}
      </button>
      <p class="note" role="status">
        {failed === 'shortcuts' && t('welcome.keys.refused')}
      </p>
    </section>
  );
}
