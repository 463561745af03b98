import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech, type OptionsKey } from './words';

/** What the commands of the manifest do, except the one that opens the popup. */
const names: Record<string, OptionsKey> = {
  'switch-page': 'shortcuts.switch-page',
  'read-page': 'shortcuts.read-page',
};

/** The current shortcuts, and how to change them. Nothing in browsers without shortcuts. */
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
