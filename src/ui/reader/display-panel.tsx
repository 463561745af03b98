import { lazy } from '../components/lazy';
import type { DisplayChoicesProps } from './display-choices';
import { useReaderSpeech } from './language/use-reader-speech';

export interface DisplayPanelProps extends DisplayChoicesProps {
  id: string;
}

const DisplayChoices = lazy(() => import('./display-choices'));

/** The panel with the choices for how text looks. Each applies at once to the page behind it. */
export function DisplayPanel({ id, ...choices }: DisplayPanelProps) {
  const t = useReaderSpeech();
  return (
    <div class="display choices" id={id} popover="auto" role="dialog" aria-label={t('display')}>
      <DisplayChoices {...choices} />
    </div>
  );
}
