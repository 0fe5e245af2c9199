import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** `main`: the one thing to do here; `plain`: other choices; `quiet`: text only. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For a button whose words alone do not say what it acts on. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Button({ kind = 'plain', onClick, disabled = false, label, children }: ButtonProps) {
  return (
    <button type="button" class={`button button-${kind}`} onClick={onClick} disabled={disabled} aria-label={label}>
      {children}
    </button>
  );
}
