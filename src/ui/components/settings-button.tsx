import { useSpeech } from '../language/language-context';

export interface SettingsButtonProps {
  /** Whether its name is written beside the gear. */
  named?: boolean;
  onOpen(): void;
}

/** The gear that opens the settings. */
export function SettingsButton({ named = false, onOpen }: SettingsButtonProps) {
  const { t } = useSpeech();
  const name = t('settings');
  return (
    <button
      type="button"
      class={named ? 'button gear' : 'gear'}
      {...(!named && { 'aria-label': name, title: name })}
      onClick={onOpen}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linejoin="round">
          <circle cx="12" cy="12" r="3.1" />
          <path d="M19 12a7 7 0 0 0-.1-1.2l2-1.6-2-3.4-2.4 1a7 7 0 0 0-2.1-1.2L14 3h-4l-.4 2.6a7 7 0 0 0-2.1 1.2l-2.4-1-2 3.4 2 1.6a7 7 0 0 0 0 2.4l-2 1.6 2 3.4 2.4-1a7 7 0 0 0 2.1 1.2L10 21h4l.4-2.6a7 7 0 0 0 2.1-1.2l2.4 1 2-3.4-2-1.6a7 7 0 0 0 .1-1.2Z" />
        </g>
      </svg>
      {named && name}
    </button>
  );
}
