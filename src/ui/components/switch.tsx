import { useId } from 'preact/hooks';

export interface SwitchProps {
  label: string;
  /** One sentence that says what the switch does or did. */
  note?: string;
  on: boolean;
  onToggle(): void;
}

/** A labelled switch. The whole line is clickable. */
export function Switch({ label, note, on, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={note === undefined ? undefined : `${id}-note`}
      onClick={onToggle}
    >
      <span class="switch-text">
        <span id={`${id}-label`}>{label}</span>
        {note !== undefined && (
          <span id={`${id}-note`} class="note">
            {note}
          </span>
        )}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
