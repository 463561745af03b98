import { useSpeech } from '../language/language-context';

/** A placeholder while the article loads. It fades in late, so that it is not seen if reading is quick. */
export function Skeleton() {
  const { t } = useSpeech();
  return (
    <div class="skeleton">
      <p class="visually-hidden" role="status">
        {t('reading.status')}
      </p>
      <div aria-hidden="true">
        <span class="bone title" />
        <span class="bone title short" />
        <span class="bone line half" />
        <span class="bone picture" />
        <span class="bone line" />
        <span class="bone line" />
        <span class="bone line" />
        <span class="bone line short" />
      </div>
    </div>
  );
}
