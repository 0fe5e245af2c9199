import type { ComponentChildren } from 'preact';
import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { revokeGuideOf } from '../../core/ledger/revoke.ts';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import type { Text } from '../text.ts';
import { useText } from '../text-context.tsx';
import { RevokeSteps } from './revoke-steps.tsx';

/** Platform and receiver; the platform's own name where the pack gave one. */
export function nameOf(t: Text, entry: LedgerEntry): string {
  const { id } = revokeGuideOf(entry.provider);
  const own = id === 'other' ? entry.provider : t(`ledger.revoke_${id}` as 'ledger.revoke_wechat');
  const provider = entry.providerName ? t.of(entry.providerName) : own;
  return t('ledger.to', { provider, receiver: entry.receiver ?? t('ledger.unknown_receiver') });
}

export function LedgerEntryView({ entry, onForget }: { entry: LedgerEntry; onForget: () => void }) {
  const t = useText();
  const name = nameOf(t, entry);
  const { first, last, times, app, receiver, receiverIs, data, silent, merchant } = entry;
  return (
    <Disclosure
      summary={
        <span class="ledger-summary">
          <bdi>{name}</bdi>
          {merchant && <span class="ledger-mark">{t('ledger.merchant')}</span>}
          {silent && <span class="ledger-mark">{t('ledger.silent')}</span>}
          <time class="soft small" dateTime={new Date(last).toISOString()}>
            {t.date(last)}
          </time>
        </span>
      }
    >
      <dl class="facts">
        {receiver && (
          <Fact label={t('ledger.receiver')}>
            <bdi>{receiver}</bdi>
            {receiverIs && <span class="soft small">{t(`ledger.receiver_${receiverIs}`)}</span>}
          </Fact>
        )}
        <Fact label={t('ledger.data')}>
          {data.length > 0 ? t.list(data.map((one) => t.of(one))) : t('ledger.data_unknown')}
        </Fact>
        {app && (
          <Fact label={t('ledger.app')}>
            <code>{app}</code>
          </Fact>
        )}
        <Fact label={t('ledger.date')}>
          {times > 1
            ? t('ledger.times', { first: t.date(first), last: t.date(last), count: times })
            : t('ledger.once', { date: t.dateTime(last) })}
        </Fact>
      </dl>
      <h3>{t('ledger.how')}</h3>
      <RevokeSteps guide={revokeGuideOf(entry.provider)} />
      <div class="row">
        <Button label={t('ledger.forget_one', { name })} onClick={onForget}>
          {t('ledger.forget')}
        </Button>
        <span class="soft small">{t('ledger.forget_note')}</span>
      </div>
    </Disclosure>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
