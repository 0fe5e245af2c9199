import { useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../core/pack/refusal.ts';
import type { Result } from '../../core/result.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { AddressForm } from './address-form.tsx';
import { useActions, useSaving } from './saving.tsx';

export function AddList() {
  const t = useText();
  const show = useToast();
  const { subscribeList, importList } = useActions();
  const { attempt } = useSaving();
  const [refusal, setRefusal] = useState<Refusal>();
  const file = useRef<HTMLInputElement>(null);
  const tell = (name: string, added: Result<unknown, Refusal>) => {
    setRefusal(added.ok ? undefined : added.error);
    if (added.ok) show({ message: t('options.list_added', { name }) });
    return added.ok;
  };
  return (
    <AddressForm
      label={t('options.list_add')}
      hint={t('options.list_hint')}
      action={t('options.list_subscribe')}
      refusal={refusal}
      onSubmit={async (address) => tell(address, await subscribeList(address))}
    >
      <Button onClick={() => file.current?.click()}>{t('options.list_import')}</Button>
      <input
        ref={file}
        type="file"
        hidden
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) attempt(async () => tell(chosen.name, await importList(chosen)));
        }}
      />
    </AddressForm>
  );
}
