import type { ComponentChildren } from 'preact';
import type { Authorization } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

/**
 * Is authorization requested; of whom, for what, silently or asked, who receives it, and is that the platform itself.
 */
export function AuthorizationFacts({ authorization, page }: { authorization: Authorization; page: boolean }) {
  const t = useText();
  const { status, silent, merchant, providerName, provider, data, scope, app, receiver, receiverIs } = authorization;
  if (status === 'unchecked') return <p>{t('verdict.authorization_unchecked')}</p>;
  if (status === 'not-seen') {
    return <p>{t(page ? 'verdict.authorization_not_seen_page' : 'verdict.authorization_not_seen')}</p>;
  }
  const named = data.length > 0 ? t.list(data.map((one) => t.of(one))) : undefined;
  const unnamed = scope ? t('verdict.authorization_data_unknown', { scope }) : t('verdict.authorization_data_missing');
  return (
    <>
      <p>{t(silent ? 'verdict.authorization_silent' : 'verdict.authorization_asked')}</p>
      {merchant && <p class="warned">{t('verdict.authorization_merchant')}</p>}
      <dl class="facts">
        <Fact name={t('verdict.authorization_provider')}>{providerName ? t.of(providerName) : (provider ?? '')}</Fact>
        <Fact name={t('verdict.authorization_data')}>{named ?? unnamed}</Fact>
        <Fact name={t('verdict.authorization_receiver')}>
          <bdi>{receiver ?? t('verdict.authorization_receiver_unknown')}</bdi>
          {receiverIs && <span class="soft"> {t(`verdict.receiver_${receiverIs}`)}</span>}
        </Fact>
        {app && <Fact name={t('verdict.authorization_app')}>{app}</Fact>}
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
