import { useId } from 'preact/hooks';

/** What can be chosen, in the order of their labels; null: as on all sites. */
const choices = [null, true, false] as const;

export interface KindChoiceProps {
  name: string;
  /** Whether the kind is hidden on this site; null where nothing was chosen for it. */
  hidden: boolean | null;
  labels: readonly [string, string, string];
  onChoose(hidden: boolean | null, label: string): void;
}

/** One kind of noise, and what becomes of it on this site. */
export function KindChoice({ name, hidden, labels, onChoose }: KindChoiceProps) {
  const id = useId();
  return (
    <li class="removal">
      <label for={id}>{name}</label>
      <select
        id={id}
        class="button"
        value={String(hidden)}
        onChange={({ currentTarget: { selectedIndex } }) =>
          onChoose(choices[selectedIndex] ?? null, labels[selectedIndex] ?? '')
        }
      >
        {choices.map((choice, index) => (
          <option key={index} value={String(choice)}>
            {labels[index]}
          </option>
        ))}
      </select>
    </li>
  );
}
