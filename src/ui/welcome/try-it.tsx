import type { SiteListing } from '../../messages/protocol';
import { ExternalLink } from '../components/external-link';
import { useSpeech } from '../language/language-context';
import { useWelcomeSpeech } from './language/use-welcome-speech';
import type { WelcomeModel, WelcomeState } from './welcome-model';

export interface TryItProps {
  model: WelcomeModel;
  state: WelcomeState;
}

/** An article to try, and the news sites that Bening knows. */
export function TryIt({ model, state: { listings, failed } }: TryItProps) {
  const t = useWelcomeSpeech();
  const served = listings.filter((site) => site.served && site.allowed);
  const others = listings.filter((site) => !served.includes(site));
  return (
    <section data-part="try">
      <h2>{t('welcome.try')}</h2>
      <p>{t('welcome.try.text')}</p>
      <button type="button" class="button main" onClick={() => void model.openSample()}>
        {t('welcome.try.open')}
      </button>
      <p class="note" role="status">
        {failed === 'sample' && t('welcome.try.failed')}
      </p>
      {served.length > 0 && (
        <>
          <p>{t('welcome.try.sites')}</p>
          <Sites listings={served} />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('welcome.try.more', { count: others.length })}</summary>
          <Sites listings={others} />
        </details>
      )}
    </section>
  );
}

function Sites({ listings }: { listings: readonly SiteListing[] }) {
  const { language } = useSpeech();
  const named = listings.map(({ host, publisher }) => ({ host, name: publisher ?? host }));
  return (
    <ul class="welcome-sites">
      {named
        .toSorted((a, b) => a.name.localeCompare(b.name, language))
        .map(({ host, name }) => (
          <li key={host}>
            <ExternalLink href={`https://${host}/`}>{name}</ExternalLink>
          </li>
        ))}
    </ul>
  );
}
