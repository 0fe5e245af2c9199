import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly title: string;
  readonly note: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ title, note, on, disabled = false, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>{title}</label>
      <p class="soft small" id={`${id}-note`}>
        {note}
      </p>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={`${id}-note`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
