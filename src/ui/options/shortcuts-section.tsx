import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** The key combinations that hold just now, and how they are changed. Nothing where a browser has none. */
export function ShortcutsSection({ model, state: { shortcuts } }: SectionOf) {
  const { t } = useOptionsSpeech();
  if (shortcuts === null) return null;
  return (
    <Section id="shortcuts" title={t('shortcuts')}>
      <dl class="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does === '_execute_action' ? t('shortcuts.open') : does}</dt>
            <dd>{keys === '' ? <span class="note">{t('shortcuts.none')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void model.openShortcutSettings()}>
        {t('shortcuts.change')}
      </button>
    </Section>
  );
}
