import DisplayChoices from '../reader/display-choices';
import { Switch } from '../components/switch';
import type { Language } from '../../settings/settings';
import { Sample } from './sample';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

const languages: readonly (Language | null)[] = [null, 'id', 'en'];

/** The language of everything that Bening says, and how articles are shown. */
export function ReadingSection({ model, state }: SectionOf) {
  const { t } = useOptionsSpeech();
  const { language: chosen, pictures } = state.settings;
  return (
    <Section id="reading" title={t('reading')}>
      <fieldset class="choice">
        <legend>{t('language')}</legend>
        {languages.map((language) => (
          <label key={language} lang={language ?? undefined}>
            <input
              type="radio"
              name="language"
              checked={chosen === language}
              onChange={() => void model.setLanguage(language)}
            />
            {t(`language.${language ?? 'browser'}`)}
          </label>
        ))}
      </fieldset>
      <Switch
        label={t('reading.pictures')}
        note={t('reading.pictures.note')}
        on={pictures}
        onToggle={() => void model.setPictures(!pictures)}
      />
      <h3 class="part">{t('reading.display')}</h3>
      <div class="display-choices">
        <div class="choices">
          <DisplayChoices reading={state.reading} onChange={(change) => void model.changeReading(change)} />
        </div>
        <Sample reading={state.reading} />
      </div>
    </Section>
  );
}
