import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useSpeech } from '../language/language-context';
import type { TakeAwayPanelProps } from './take-away-panel';

/** All ways to take an article away. The code for them is loaded when this is opened. */
export function TakeAway(props: TakeAwayPanelProps) {
  const { t } = useSpeech();
  const [Panel, setPanel] = useState<ComponentType<TakeAwayPanelProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const load = (): void => {
    if (Panel) return;
    import('./take-away-panel').then(
      (loaded) => setPanel(() => loaded.TakeAwayPanel),
      () => setFailed(true),
    );
  };
  return (
    <details class="take-away" data-part="take-away" onToggle={load}>
      <summary>{t('take-away')}</summary>
      {Panel && <Panel {...props} />}
      {failed && <p class="note">{t('take-away.failed')}</p>}
    </details>
  );
}
