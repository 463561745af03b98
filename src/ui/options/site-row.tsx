import type { SiteListing } from '../../messages/protocol';
import type { SiteSettings } from '../../settings/site-settings';
import { Switch } from '../components/switch';
import type { OptionsModel } from './options-model';
import { useOptionsSpeech, type OptionsKey } from './words';

export interface SiteRowProps {
  model: OptionsModel;
  listing: SiteListing;
  site: SiteSettings;
  /** Whether how it stands is told; a group of sites that stand alike tells it once, above them. */
  isTold: boolean;
}

/** One site: whether it is cleaned on load, and what can be done about it. */
export function SiteRow({ model, listing, site, isTold }: SiteRowProps) {
  const { t } = useOptionsSpeech();
  const { host, publisher, served, allowed } = listing;
  const isAsked = served || site.always === true;
  const isLost = isAsked && !allowed;
  const notes = [
    ...(publisher === null ? [] : [host]),
    ...(isTold ? [t(standing(listing, isAsked))] : []),
    ...(site.kinds ? [t('sites.own-kinds', { count: Object.keys(site.kinds).length })] : []),
    ...(site.hide ? [t('sites.own-rules', { count: site.hide.length })] : []),
  ];
  const action = (label: OptionsKey, act: () => Promise<void>, look = 'link') => (
    <button
      type="button"
      class={look}
      aria-label={t(`${label}.named` as OptionsKey, { site: host })}
      onClick={() => void act()}
    >
      {t(label)}
    </button>
  );
  const name = publisher ?? host;
  const note = notes.join(' · ');
  return (
    <li data-host={host}>
      {isAsked && allowed ? (
        <Switch
          label={name}
          note={note}
          on={!site.off}
          onToggle={() => void model.switchSite(host, site.off === true)}
        />
      ) : (
        <div class="row">
          <span class="switch-text">
            <strong>{name}</strong>
            <span class={isLost ? 'note trouble' : 'note'}>{note}</span>
          </span>
          {action(isLost ? 'sites.allow.again' : 'sites.allow', () => model.allow(listing), 'button')}
        </div>
      )}
      {(Object.keys(site).length > 0 || (isAsked && !served)) && (
        <p class="row-actions">
          {!served && site.always && allowed && action('sites.withdraw', () => model.withdraw(host))}
          {action('sites.forget', () => model.forget(host))}
        </p>
      )}
    </li>
  );
}

function standing({ publisher, served, allowed }: SiteListing, isAsked: boolean): OptionsKey {
  if (isAsked && !allowed) return 'sites.lost';
  if (served) return 'sites.served';
  if (isAsked) return 'sites.always';
  return publisher === null ? 'sites.idle' : 'sites.known';
}
