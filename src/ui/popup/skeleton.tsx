import { useSpeech } from '../language/language-context';

/** The shape of an article that is on its way; it fades in late, so that a quick reading never shows it. */
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
