import { settingsKey } from '../../settings/settings';
import { hostOfKey } from '../../settings/site-settings';
import type { OptionsState } from './options-state';
import { Section } from './section';
import { useOptionsSpeech } from './words';

/** What is synced to the reader's other machines, and what is not. */
export function SyncSection({ state: { unsynced } }: { state: OptionsState }) {
  const { t } = useOptionsSpeech();
  const nameOf = (key: string) => hostOfKey(key) ?? t(key === settingsKey ? 'sync.general' : 'sync.reading');
  return (
    <Section id="sync" title={t('sync')} lead={t('sync.lead')}>
      {unsynced.length === 0 ? (
        <p class="note">{t('sync.all')}</p>
      ) : (
        <>
          <p class="trouble">{t('sync.left')}</p>
          <ul class="plain">
            {unsynced.map(({ key, why }) => (
              <li key={key}>{t(`sync.${why}`, { name: nameOf(key) })}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
