import { useRef, useState } from 'preact/hooks';
import { most } from '../../settings/transfer/limit-settings';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** Taking the settings away, bringing them in, and starting anew. */
export function DataSection({ model, state: { fault, leftOut } }: SectionOf) {
  const { t } = useOptionsSpeech();
  const file = useRef<HTMLInputElement>(null);
  const [asks, setAsks] = useState(false);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (chosen) await model.importFile(await chosen.text());
    // The same file, mended, is another choice.
    Object.assign(input, { value: '' });
  };
  const limited = (['sites', 'rules', 'slow'] as const).filter((what) => leftOut && leftOut[what] > 0);
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
        {leftOut && limited.length > 0 && (
          <p class="fault">
            <strong>{t('left-out.title')}</strong>{' '}
            {limited
              .map((what) =>
                t(`left-out.${what}`, { count: leftOut[what], most: what === 'sites' ? most.sites : most.rules }),
              )
              .join(' ')}
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
