import { baseId, type ChannelStatus } from '../../core/pack/channel.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { channelName } from './channel-name.ts';
import { useActions, useSaving } from './saving.tsx';
import { Tries } from './tries.tsx';

/** One channel: what is in force, how old it is, by whose key, and how the last renewal went. */
export function ChannelItem({ channel, now }: { channel: ChannelStatus; now: number }) {
  const t = useText();
  const show = useToast();
  const { renew, removeChannel } = useActions();
  const { act, attempt } = useSaving();
  const { id, address, pack, source, expired, fingerprints, managed } = channel;
  const name = channelName(t, channel);
  const check = async () => {
    await renew(id);
    show({ message: t('options.renewed') });
  };
  return (
    <li data-channel={id}>
      <div class="source-head">
        <strong>{name}</strong>
        {managed && <span class="managed">{t('options.managed')}</span>}
        <span class="soft small">{t(`options.channel_${source}`)}</span>
        <span class="source-acts">
          {address !== '' && (
            <Button kind="quiet" label={t('options.renew_one', { name })} onClick={() => attempt(check)}>
              {t('options.renew')}
            </Button>
          )}
          {id !== baseId && !managed && (
            <Button kind="quiet" label={t('options.remove_one', { name })} onClick={() => act(() => removeChannel(id))}>
              {t('options.remove')}
            </Button>
          )}
        </span>
      </div>
      {pack && (
        <p class="small">
          {t('options.channel_facts', {
            sequence: pack.sequence,
            date: t.date(Date.parse(pack.issued)),
            count: pack.rules,
          })}
        </p>
      )}
      {address === '' ? (
        <p class="soft small">{t('options.channel_no_address')}</p>
      ) : (
        <p class="soft small">
          <bdi>{address}</bdi>
        </p>
      )}
      {pack && pack.dropped > 0 && <p class="small">{t('options.channel_dropped', { count: pack.dropped })}</p>}
      {expired && <p class="field-error">{t('options.channel_expired')}</p>}
      <Tries {...channel} now={now} />
      {id !== baseId && <Fingerprints fingerprints={fingerprints} />}
    </li>
  );
}

export function Fingerprints({ fingerprints }: { fingerprints: readonly string[] }) {
  const t = useText();
  return (
    <p class="small">
      <span class="soft">{t('options.channel_key')} </span>
      {fingerprints.map((one) => (
        <code key={one} class="fingerprint">
          {one}
        </code>
      ))}
    </p>
  );
}
