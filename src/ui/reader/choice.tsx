import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  label: string;
  /** The options, with their labels. */
  options: { value: Value; label: string }[];
  chosen: Value;
  class?: string;
  onChoose(value: Value): void;
}

/** A choice of one of several options, all visible. */
export function Choice<Value extends string>({ label, options, chosen, onChoose, ...rest }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset {...rest}>
      <legend>{label}</legend>
      <div class="options">
        {options.map(({ value, label: said }) => (
          <label key={value} data-value={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
