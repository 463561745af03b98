import type { SiteOffer } from '../../messages/protocol';
import { useSpeech } from '../language/language-context';
import type { PopupModel } from './popup-model';
import './site-offer.css';

export interface SiteOfferViewProps {
  model: PopupModel;
  offer: SiteOffer;
}

/** Where Bening does not run on load: why, and the way to have it run here, and here alone. */
export default function SiteOfferView({ model, offer: { host: site, why } }: SiteOfferViewProps) {
  const { t } = useSpeech();
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
