import { useId } from 'preact/hooks';
import { readingChoices, textSizes, type ReadingSettings } from '../../settings/reading-settings';
import { Switch } from '../components/switch';
import { useReaderSpeech } from './language/use-reader-speech';
import { Choice } from './choice';

export interface DisplayChoicesProps {
  reading: ReadingSettings;
  onChange(change: Partial<ReadingSettings>): void;
}

/** All choices for how text looks. */
export default function DisplayChoices({ reading, onChange }: DisplayChoicesProps) {
  const t = useReaderSpeech();
  const size = useId();
  const { least, most, step } = textSizes;
  return (
    <>
      <Choice
        class="themes"
        label={t('display.theme')}
        options={readingChoices.theme.map((value) => ({ value, label: t(`theme.${value}`) }))}
        chosen={reading.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        class="families"
        label={t('display.family')}
        options={readingChoices.family.map((value) => ({ value, label: t(`family.${value}`) }))}
        chosen={reading.family}
        onChoose={(family) => onChange({ family })}
      />
      <div class="size">
        <label for={size}>{t('display.size')}</label>
        <output for={size}>{t('display.percent', { size: reading.size })}</output>
        <input
          id={size}
          type="range"
          min={least}
          max={most}
          step={step}
          value={reading.size}
          aria-valuetext={t('display.percent', { size: reading.size })}
          onInput={({ currentTarget }) => onChange({ size: currentTarget.valueAsNumber })}
        />
      </div>
      <Choice
        label={t('display.width')}
        options={readingChoices.width.map((value) => ({ value, label: t(`width.${value}`) }))}
        chosen={reading.width}
        onChoose={(width) => onChange({ width })}
      />
      <Choice
        label={t('display.spacing')}
        options={readingChoices.spacing.map((value) => ({ value, label: t(`spacing.${value}`) }))}
        chosen={reading.spacing}
        onChoose={(spacing) => onChange({ spacing })}
      />
      <Switch
        label={t('display.justify')}
        on={reading.justify}
        onToggle={() => onChange({ justify: !reading.justify })}
      />
      <Switch label={t('display.breaks')} on={reading.breaks} onToggle={() => onChange({ breaks: !reading.breaks })} />
    </>
  );
}
