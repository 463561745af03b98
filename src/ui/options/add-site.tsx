import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SiteListing } from '../../messages/protocol';
import type { OptionsModel } from './options-model';
import { useOptionsSpeech } from './words';

export interface AddSiteProps {
  model: OptionsModel;
  listings: readonly SiteListing[];
}

/** Adds a site that is not in the list, by its address. */
export function AddSite({ model, listings }: AddSiteProps) {
  const { t } = useOptionsSpeech();
  const id = useId();
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const add = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const site = siteIn(text, listings);
    setBad(site === null);
    if (!site) return;
    // Before any `await`: the browser only prompts during a click.
    void model.allow(site);
    setText('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <h3>{t('sites.add')}</h3>
      <label for={id}>{t('sites.add.label')}</label>
      <div class="field">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="koran.example"
          value={text}
          aria-invalid={isBad}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('sites.allow')}
        </button>
      </div>
      <p id={`${id}-note`} class={isBad ? 'note trouble' : 'note'} role="status">
        {t(isBad ? 'sites.add.bad' : 'sites.add.note')}
      </p>
    </form>
  );
}

/** The site that a host or address belongs to; null if it is neither. */
function siteIn(text: string, listings: readonly SiteListing[]): Pick<SiteListing, 'host' | 'patterns'> | null {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname)) return null;
  const known = listings.find(({ host, publisher }) => publisher !== null && `.${hostname}`.endsWith(`.${host}`));
  return known ?? { host: hostname.replace(/^www\./, ''), patterns: [`*://${hostname}/*`] };
}
