import { RuleItem } from './rule-item';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** What the reader hid herself, by site. */
export function RulesSection({ model, state }: SectionOf) {
  const { t } = useOptionsSpeech();
  const sites = [...state.sites].filter(([, { hide = [] }]) => hide.length > 0);
  return (
    <Section id="rules" title={t('rules')} lead={t('rules.lead')}>
      {sites.length === 0 && <p class="empty">{t('rules.none')}</p>}
      {sites.map(([host, { hide = [] }]) => (
        <div key={host} class="rules">
          <div class="rules-head">
            <h3>{host}</h3>
            <a
              class="link"
              href={`https://${host}/`}
              target="_blank"
              rel="noreferrer"
              aria-label={t('rules.try.named', { site: host })}
            >
              {t('rules.try')}
            </a>
          </div>
          <ul class="rows">
            {hide.map((rule) => (
              <RuleItem key={rule.selector} model={model} host={host} rule={rule} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
