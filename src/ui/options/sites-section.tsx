import { useId, useState } from 'preact/hooks';
import type { SiteListing } from '../../messages/protocol';
import { AddSite } from './add-site';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { SiteRow } from './site-row';
import { useOptionsSpeech } from './words';

/** All sites, with search and a switch for each. */
export function SitesSection({ model, state }: SectionOf) {
  const { t, language } = useOptionsSpeech();
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase(language);
  const fits = (text: string | null) => text?.toLocaleLowerCase(language).includes(wanted) ?? false;
  const found = state.listings
    .filter(({ host, publisher }) => fits(host) || fits(publisher))
    .toSorted((a, b) => (a.publisher ?? a.host).localeCompare(b.publisher ?? b.host, language));
  const group = (name: Group) => found.filter((listing) => groupOf(listing, state.sites.has(listing.host)) === name);
  const rows = (listings: readonly SiteListing[], areTold = true) =>
    listings.length > 0 && (
      <ul class="rows sites">
        {listings.map((listing) => (
          <SiteRow
            key={listing.host}
            model={model}
            listing={listing}
            site={state.sites.get(listing.host) ?? {}}
            isTold={areTold}
          />
        ))}
      </ul>
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
      {found.length === 0 && <p class="empty">{t('sites.none', { query })}</p>}
      {rows(wanted === '' ? group('chosen') : found)}
      {wanted === '' &&
        folded.map((name) => {
          const listings = group(name);
          return (
            listings.length > 0 && (
              <details key={name} class="fold">
                <summary>
                  {t(`sites.group.${name}`)}
                  <span class="note">{listings.length}</span>
                </summary>
                {rows(listings, false)}
              </details>
            )
          );
        })}
      <AddSite model={model} listings={state.listings} />
    </Section>
  );
}

type Group = 'chosen' | (typeof folded)[number];
const folded = ['served', 'known'] as const;

/** Sites with a choice of the reader, or without access, are shown first; the others are folded. */
function groupOf({ served, allowed }: SiteListing, isChosen: boolean): Group {
  if (isChosen || (served && !allowed)) return 'chosen';
  return served ? 'served' : 'known';
}
