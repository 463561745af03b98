import { useWelcomeSpeech } from './language/use-welcome-speech';
import type { WelcomeState } from './welcome-model';

export interface SiteAccessProps {
  sites: WelcomeState['sites'];
  onAsk(): void;
}

/** In Firefox the reader gives access to the sites herself: how, and what it is for. */
export function SiteAccess({ sites, onAsk }: SiteAccessProps) {
  const t = useWelcomeSpeech();
  if (sites === 'unasked') return null;
  return (
    <section class="welcome-access" aria-labelledby="welcome-access">
      <h2 id="welcome-access">{t('welcome.access')}</h2>
      {sites !== 'given' && (
        <>
          <p>{t('welcome.access.text')}</p>
          <button type="button" class="button main" onClick={onAsk}>
            {t('welcome.access.give')}
          </button>
        </>
      )}
      <p class="note" role="status">
        {sites === 'given' && t('welcome.access.given')}
        {sites === 'refused' && t('welcome.access.refused')}
      </p>
    </section>
  );
}
