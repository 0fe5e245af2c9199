// A channel is added in two steps: fetch its key, and let the user compare the fingerprint before anything is trusted.
import { useState } from 'preact/hooks';
import type { ChannelPreview } from '../../core/pack/channel.ts';
import type { Refusal } from '../../core/pack/refusal.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { AddressForm } from './address-form.tsx';
import { Fingerprints } from './channel-item.tsx';
import { channelName } from './channel-name.ts';
import { useActions, useSaving } from './saving.tsx';

export function AddChannel() {
  const t = useText();
  const { previewChannel, addChannel, declineChannel } = useActions();
  const { attempt, tell } = useSaving();
  const [offered, setOffered] = useState<ChannelPreview>();
  const [refusal, setRefusal] = useState<Refusal>();
  const fetchKey = async (address: string) => {
    const preview = await previewChannel(address);
    setRefusal(preview.ok ? undefined : preview.error);
    setOffered(preview.ok ? preview.value : undefined);
    return preview.ok;
  };
  const confirm = async (channel: ChannelPreview) => {
    const added = await addChannel(channel.address, channel.fingerprints);
    setRefusal(added.ok ? undefined : added.error);
    setOffered(undefined);
    if (added.ok) tell(added.value);
  };
  const decline = ({ address }: ChannelPreview) => {
    declineChannel(address);
    setOffered(undefined);
  };
  if (!offered) {
    return (
      <AddressForm
        label={t('options.channel_add')}
        hint={t('options.channel_hint')}
        action={t('options.add')}
        refusal={refusal}
        onSubmit={fetchKey}
      />
    );
  }
  return (
    <fieldset class="confirm">
      <legend>{channelName(t, offered)}</legend>
      <p>{t('options.channel_confirm')}</p>
      <Fingerprints fingerprints={offered.fingerprints} />
      <div class="row">
        <Button kind="main" onClick={() => attempt(() => confirm(offered))}>
          {t('options.channel_match')}
        </Button>
        <Button onClick={() => decline(offered)}>{t('common.cancel')}</Button>
      </div>
    </fieldset>
  );
}
