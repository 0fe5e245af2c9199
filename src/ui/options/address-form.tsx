import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Refusal } from '../../core/pack/refusal.ts';
import { Field } from '../field.tsx';
import { useText } from '../text-context.tsx';
import { useSaving } from './saving.tsx';
import { RefusalText } from './tries.tsx';

export interface AddressFormProps {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly refusal: Refusal | undefined;
  /** Called straight from the submit, so that the browser may ask for its permission; `true` empties the field. */
  readonly onSubmit: (address: string) => Promise<boolean>;
  readonly children?: ComponentChildren;
}

export function AddressForm({ label, hint, action, refusal, onSubmit, children }: AddressFormProps) {
  const t = useText();
  const { attempt } = useSaving();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    try {
      if (await onSubmit(address.trim())) setAddress('');
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        attempt(submit);
      }}
    >
      <Field label={label} hint={hint}>
        {(control) => (
          <div class="row">
            <input
              {...control}
              class="input"
              type="url"
              required
              value={address}
              placeholder="https://"
              maxLength={2000}
              onInput={(event) => setAddress(event.currentTarget.value)}
            />
            <button type="submit" class="button button-plain" disabled={busy}>
              {busy ? t('options.working') : action}
            </button>
            {children}
          </div>
        )}
      </Field>
      {refusal && (
        <p class="field-error" role="alert">
          <RefusalText refusal={refusal} />
        </p>
      )}
    </form>
  );
}
