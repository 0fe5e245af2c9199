// What the address itself would ask for, and who would get it.
import type { Authorization } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

export function AskedFor({ authorization }: { authorization: Authorization }) {
  const t = useText();
  const { status, providerName, data, receiver, silent } = authorization;
  if (status === 'not-seen') return <p>{t('guard.asked_not_seen')}</p>;
  if (status === 'unchecked') return <p>{t('guard.asked_unchecked')}</p>;
  const provider = providerName ? t.of(providerName) : t('guard.platform_unknown');
  const whole = data.length > 0 && receiver !== undefined;
  return (
    <>
      <p>
        {whole
          ? t('guard.asked_requested', { provider, data: t.list(data.map((one) => t.of(one))), receiver })
          : t('guard.asked_requested_short', { provider })}
      </p>
      {silent && <p>{t('guard.asked_silent')}</p>}
    </>
  );
}
