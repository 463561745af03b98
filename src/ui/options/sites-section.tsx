import { useId, useState } from 'preact/hooks';
import { AddSite } from './add-site';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { SiteRow } from './site-row';
import { useOptionsSpeech } from './words';

/** Every site, to be searched, and switched on and off. */
export function SitesSection({ model, state }: SectionOf) {
  const { t, language } = useOptionsSpeech();
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase(language);
  const fits = (text: string | null) => text?.toLocaleLowerCase(language).includes(wanted) ?? false;
  const weight = ({ host, served }: (typeof state.listings)[number]) => (state.sites.has(host) ? 0 : served ? 1 : 2);
  const found = state.listings
    .filter(({ host, publisher }) => fits(host) || fits(publisher))
    .toSorted(
      (a, b) => weight(a) - weight(b) || (a.publisher ?? a.host).localeCompare(b.publisher ?? b.host, language),
    );
  return (
    <Section id="sites" title={t('sites')} lead={t('sites.lead')}>
      <div class="search">
        <label for={id}>{t('sites.search')}</label>
        <input id={id} type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        <span class="note" role="status">
          {t('sites.count', { count: found.length })}
        </span>
      </div>
      {found.length > 0 ? (
        <ul class="rows sites">
          {found.map((listing) => (
            <SiteRow key={listing.host} model={model} listing={listing} site={state.sites.get(listing.host) ?? {}} />
          ))}
        </ul>
      ) : (
        <p class="empty">{t('sites.none', { query })}</p>
      )}
      <AddSite model={model} listings={state.listings} />
    </Section>
  );
}
