import { Switch } from '../components/switch';
import { useSpeech } from '../language/language-context';
import type { PopupModel } from './popup-model';
import { shownAgain, type PopupState } from './popup-state';

export interface PageControlsProps {
  model: PopupModel;
  state: PopupState;
}

/** The switches for this page and for this site. */
export function PageControls({ model, state }: PageControlsProps) {
  const { t } = useSpeech();
  const { page, site, siteSwitched } = state;
  const switchable = page !== null && page.removals.length > 0 && !site?.off;
  return (
    <div class="controls">
      {switchable && (
        <Switch
          label={t('switch.page')}
          {...(shownAgain(page) && { note: t(model.port.isPrivate ? 'switch.page.off.private' : 'switch.page.off') })}
          on={!shownAgain(page)}
          onToggle={() => void model.togglePage()}
        />
      )}
      {site && (
        <Switch
          label={t('switch.site', { site: site.host })}
          note={t(siteSwitched ? 'switch.site.reload' : 'switch.site.text')}
          on={!site.off}
          onToggle={() => void model.switchSite(site.off)}
        />
      )}
      {site?.always && (
        <button type="button" class="link" onClick={() => void model.withdraw()}>
          {t('offer.withdraw', { site: site.host })}
        </button>
      )}
      {siteSwitched && (
        <button type="button" class="button" onClick={() => void model.reload()}>
          {t('strip.reload')}
        </button>
      )}
    </div>
  );
}
