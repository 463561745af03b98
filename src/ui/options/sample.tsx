import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadingSettings } from '../../settings/reading-settings';
import { dress } from '../style/dress';
import { useOptionsSpeech } from './words';

/** A few lines of an invented article, in the look that the reader chose. */
export function Sample({ reading }: { reading: ReadingSettings }) {
  const { t } = useOptionsSpeech();
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (sheet.current) dress(sheet.current, reading);
  }, [reading]);
  return (
    <figure ref={sheet} class="sample">
      <figcaption class="visually-hidden">{t('reading.sample')}</figcaption>
      <p class="sample-title">{t('reading.sample.title')}</p>
      <p>{t('reading.sample.text')}</p>
    </figure>
  );
}
