import { useSpeech } from '../language/language-context';
import type { PopupState } from './popup-state';

export interface AnnouncerProps {
  said: PopupState['said'];
}

/** Tells a screen reader what just happened. */
export function Announcer({ said }: AnnouncerProps) {
  const { t } = useSpeech();
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said && t(said.key, said.values)}
    </p>
  );
}
