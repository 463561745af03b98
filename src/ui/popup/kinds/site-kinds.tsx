import { useEffect, useState } from 'preact/hooks';
import { noiseKinds, type NoiseKind } from '../../../article/noise-kind';
import type { SiteState } from '../../../messages/protocol';
import type { Language, Settings } from '../../../settings/settings';
import { useSpeech, useTexts } from '../../language/language-context';
import type { PopupPort } from '../popup-port';
import en from './en.json';
import id from './id.json';
import { KindChoice } from './kind-choice';
import './site-kinds.css';

const languages: Record<Language, Record<keyof typeof id, string>> = { id, en };

export interface SiteKindsProps {
  port: Pick<PopupPort, 'chooseKind'>;
  site: SiteState;
  everywhere: Settings['kinds'];
}

/** Which kinds are hidden on this site: as on all sites, or as the reader chose. */
export function SiteKinds({ port, site, everywhere }: SiteKindsProps) {
  const { t: name } = useSpeech();
  const t = useTexts(languages);
  const [chosen, setChosen] = useState<{ [Kind in NoiseKind]?: boolean | undefined }>(site.kinds);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => setChosen(site.kinds), [site.kinds]);
  const own = noiseKinds.filter((kind) => chosen[kind] !== undefined);

  const choose = async (kinds: NoiseKind[], hidden: boolean | null, done: string): Promise<void> => {
    try {
      for (const kind of kinds) {
        await port.chooseKind(site.host, kind, hidden);
        setChosen((before) => ({ ...before, [kind]: hidden ?? undefined }));
      }
      setSaid(done);
    } catch {
      // Render again, so that the control shows the stored value.
      setChosen((before) => ({ ...before }));
      setSaid(t('failed'));
    }
  };
  return (
    <section class="controls site-kinds" data-part="kinds">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('kinds', { site: site.host })}
        {own.length > 0 && ` · ${t('kinds.chosen', { count: own.length })}`}
      </button>
      {isOpen && (
        <>
          <p class="note">{t('kinds.note')}</p>
          <ul>
            {noiseKinds.map((kind) => (
              <KindChoice
                key={kind}
                name={name(`kind.${kind}`)}
                hidden={chosen[kind] ?? null}
                labels={[
                  t(everywhere[kind] ? 'everywhere.hidden' : 'everywhere.shown'),
                  t('here.hidden'),
                  t('here.shown'),
                ]}
                onChoose={(hidden, choice) =>
                  void choose([kind], hidden, t('said', { kind: name(`kind.${kind}`), choice }))
                }
              />
            ))}
          </ul>
          {own.length > 0 && (
            <button type="button" class="link" onClick={() => void choose(own, null, t('said.reset'))}>
              {t('reset')}
            </button>
          )}
          <p class="note" role="status">
            {said}
          </p>
        </>
      )}
    </section>
  );
}
