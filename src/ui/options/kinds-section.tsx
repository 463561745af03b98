import { noiseKinds } from '../../article/noise-kind';
import { Switch } from '../components/switch';
import { Section } from './section';
import type { SectionOf } from './section-of';
import { useOptionsSpeech } from './words';

/** Which kinds of noise are hidden, each with what it looks like. */
export function KindsSection({ model, state }: SectionOf) {
  const { t } = useOptionsSpeech();
  return (
    <Section id="kinds" title={t('kinds')} lead={t('kinds.lead')}>
      <ul class="rows">
        {noiseKinds.map((kind) => (
          <li key={kind}>
            <Switch
              label={t(`kind.${kind}`)}
              note={t(`example.${kind}`)}
              on={state.settings.kinds[kind]}
              onToggle={() => void model.setKind(kind, !state.settings.kinds[kind])}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
