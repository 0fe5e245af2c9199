import { isOld, type RevokeGuide } from '../../core/ledger/revoke.ts';
import type { Key } from '../areas.ts';
import { useText } from '../text-context.tsx';

/** The steps of one platform, with who told them and when they were last seen. */
export function RevokeSteps({ guide }: { guide: RevokeGuide }) {
  const t = useText();
  const month = new Intl.DateTimeFormat(t.tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const steps = Array.from({ length: guide.steps }, (_, at) => `ledger.revoke_${guide.id}_${at + 1}` as Key);
  return (
    <div class="revoke">
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <p class="soft small">{t(isOld(guide, Date.now()) ? 'ledger.seen_old' : 'ledger.versions')}</p>
      <p class="soft small">
        {t(`ledger.seen_${guide.source}`, { month: month.format(new Date(`${guide.seen}-15`)) })}
      </p>
      <p class="soft small">{t('ledger.after')}</p>
    </div>
  );
}
