import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OwnRule } from '../../settings/site-settings';
import type { OptionsModel } from './options-model';
import { useOptionsSpeech } from './words';

export interface RuleItemProps {
  model: OptionsModel;
  host: string;
  rule: OwnRule;
}

/** One of the reader's own rules; its selector can be changed in place. */
export function RuleItem({ model, host, rule }: RuleItemProps) {
  const { t, language } = useOptionsSpeech();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isBad, setBad] = useState(false);
  const text = rule.text || t('rules.untitled');
  const made = new Date(rule.made);
  const close = (): void => {
    setDraft(null);
    setBad(false);
  };
  const save = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (await model.changeRule(host, rule, draft ?? '')) close();
    else setBad(true);
  };
  return (
    <li class="rule">
      <p class="rule-text">{text}</p>
      {draft === null ? (
        <code>{rule.selector}</code>
      ) : (
        <form onSubmit={(event) => void save(event)} noValidate>
          <label class="visually-hidden" for={id}>
            {t('rules.selector', { site: host })}
          </label>
          <div class="field">
            <input
              id={id}
              type="text"
              class="code"
              spellcheck={false}
              autocapitalize="off"
              value={draft}
              aria-invalid={isBad}
              aria-describedby={`${id}-note`}
              onInput={({ currentTarget }) => setDraft(currentTarget.value)}
              onKeyDown={({ key }) => key === 'Escape' && close()}
            />
            <button type="submit" class="button">
              {t('rules.save')}
            </button>
            <button type="button" class="link" onClick={close}>
              {t('rules.cancel')}
            </button>
          </div>
          <p id={`${id}-note`} class="note trouble" role="status">
            {isBad && t('rules.bad')}
          </p>
        </form>
      )}
      <p class="row-actions">
        {!Number.isNaN(made.getTime()) && (
          <span class="note">{made.toLocaleDateString(language, { dateStyle: 'long' })}</span>
        )}
        {draft === null && (
          <button
            type="button"
            class="link"
            aria-label={t('rules.edit.named', { text })}
            onClick={() => setDraft(rule.selector)}
          >
            {t('rules.edit')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={t('rules.delete.named', { text })}
          onClick={() => void model.deleteRule(host, rule)}
        >
          {t('rules.delete')}
        </button>
      </p>
    </li>
  );
}
