// Findings as sentences, with the very characters that made them. What speaks against danger is not shown as a reason.
import type { Finding } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

const maximumShown = 8;

export function Reasons({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  const told = findings.filter(({ weight }) => weight >= 0).slice(0, maximumShown);
  if (told.length === 0) return <p>{t('guard.why_unknown')}</p>;
  return (
    <ul class="warning-reasons">
      {told.map(({ rule, reason, evidence }) => (
        <li key={rule}>
          <p>{t.of(reason)}</p>
          {evidence && !t.of(reason).includes(evidence) && (
            <p class="warning-evidence">
              <bdi>{t('guard.evidence', { evidence })}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
