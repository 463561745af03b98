import type { SiteOffer } from '../../../messages/protocol';
import type { Language } from '../../../settings/settings';
import { useTexts } from '../../language/language-context';
import type { PopupModel } from '../popup-model';
import en from './en.json';
import id from './id.json';
import './site-offer.css';

const languages: Record<Language, Record<keyof typeof id, string>> = { id, en };

export interface SiteOfferViewProps {
  model: PopupModel;
  offer: SiteOffer;
}

/** Where Bening does not run on load: why, and the way to have it run here, and here alone. */
export default function SiteOfferView({ model, offer: { host: site, why } }: SiteOfferViewProps) {
  const t = useTexts(languages);
  return (
    <section class="site-offer" data-part="offer">
      <p>{t(`offer.${why}`, { site })}</p>
      <button type="button" class="button" onClick={() => void model.acceptOffer()}>
        {t(why === 'lost' ? 'offer.always.again' : 'offer.always')}
      </button>
      <p class="note">{t('offer.note', { site })}</p>
    </section>
  );
}
