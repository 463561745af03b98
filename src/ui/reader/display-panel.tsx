import { lazy } from '../components/lazy';
import type { DisplayChoicesProps } from './display-choices';
import { useReaderSpeech } from './language/use-reader-speech';

export interface DisplayPanelProps extends DisplayChoicesProps {
  id: string;
}

const DisplayChoices = lazy(() => import('./display-choices'));

/** How the reader wants her text; every choice is seen at once in the page behind. */
export function DisplayPanel({ id, ...choices }: DisplayPanelProps) {
  const t = useReaderSpeech();
  return (
    <div class="display choices" id={id} popover="auto" role="dialog" aria-label={t('display')}>
      <DisplayChoices {...choices} />
    </div>
  );
}
