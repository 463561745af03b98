import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech, type OptionsKey } from './words';

/** What the commands of the manifest do, but for the one that is the button's own. */
const names: Record<string, OptionsKey> = {
  'switch-page': 'shortcuts.switch-page',
  'read-page': 'shortcuts.read-page',
};

/** The key combinations that hold just now, and how they are changed. Nothing where a browser has none. */
export function ShortcutsSection({ model, state: { shortcuts } }: SectionOf) {
  const { t } = useOptionsSpeech();
  if (shortcuts === null) return null;
  return (
    <Section id="shortcuts" title={t('shortcuts')}>
      <dl class="shortcuts">
        {shortcuts.map(({ id, keys }) => (
          <div key={id}>
            <dt>{t(names[id] ?? 'shortcuts.open')}</dt>
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
