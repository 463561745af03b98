import { useRef, useState } from 'preact/hooks';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** Taking the settings away, bringing them in, and starting anew. */
export function DataSection({ model, state: { fault } }: SectionOf) {
  const { t } = useOptionsSpeech();
  const file = useRef<HTMLInputElement>(null);
  const [asks, setAsks] = useState(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (chosen) await model.importFile(await chosen.text());
    // The same file, mended, is another choice.
    Object.assign(input, { value: '' });
  };
  return (
    <Section id="data" title={t('data')} lead={t('data.lead')}>
      <p class="buttons">
        <button type="button" class="button" onClick={() => void model.exportFile()}>
          {t('data.export')}
        </button>
        <button type="button" class="button" aria-describedby="import-note" onClick={() => file.current?.click()}>
          {t('data.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
      </p>
      <p id="import-note" class="note">
        {t('data.import.note')}
      </p>
      <div role="alert">
        {fault && (
          <p class="fault">
            <strong>{t('fault.title')}</strong> {t(`fault.${fault.reason}`, { where: fault.where })}
          </p>
        )}
      </div>
      {asks ? (
        <div class="question" role="group" aria-labelledby="reset-question">
          <p id="reset-question">{t('data.reset.ask')}</p>
          <p class="buttons">
            <button
              type="button"
              class="button main"
              onClick={() => {
                setAsks(false);
                void model.reset();
              }}
            >
              {t('data.reset.yes')}
            </button>
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => setAsks(false)}>
              {t('rules.cancel')}
            </button>
          </p>
        </div>
      ) : (
        <p class="buttons">
          <button type="button" class="button" onClick={() => setAsks(true)}>
            {t('data.reset')}
          </button>
        </p>
      )}
    </Section>
  );
}
