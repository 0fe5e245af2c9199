import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../core/pack/refusal.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { AddressForm } from './address-form.tsx';
import type { Done } from './model.ts';
import { useActions, useSaving } from './saving.tsx';

export function AddList() {
  const t = useText();
  const { subscribeList, importList } = useActions();
  const { attempt, tell } = useSaving();
  const [refusal, setRefusal] = useState<Refusal>();
  const file = useRef<HTMLInputElement>(null);
  const settle = (added: Done) => {
    setRefusal(added.ok ? undefined : added.error);
    if (added.ok) tell(added.value);
    return added.ok;
  };
  return (
    <AddressForm
      label={t('options.list_add')}
      hint={t('options.list_hint')}
      action={t('options.list_subscribe')}
      refusal={refusal}
      onSubmit={async (address) => settle(await subscribeList(address))}
    >
      <Button onClick={() => file.current?.click()}>{t('options.list_import')}</Button>
      <input
        ref={file}
        type="file"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) attempt(async () => settle(await importList(chosen)));
        }}
      />
    </AddressForm>
  );
}
