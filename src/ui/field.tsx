import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** A whole sentence that says what is wrong; shown and announced. */
  readonly error?: string | undefined;
  /** The control itself; it gets the id and description it must bear. */
  readonly children: (control: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren;
}

/** Label, control, hint and error, tied together for screen readers. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  const described = hint !== undefined || error !== undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described ? note : undefined })}
      {described && (
        <p id={note} class={error === undefined ? 'field-hint' : 'field-error'} role={error ? 'alert' : undefined}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
