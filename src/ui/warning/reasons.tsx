// Findings as sentences, with the very characters that made them. What speaks against danger is not shown as a reason.
import type { Finding } from '../../core/model.ts';
import { useText } from '../text-context.tsx';

const maximumShown = 5;

/** Several rules may speak of the same characters: the weightiest says it, the others would only repeat it. */
export function distinctOf(findings: readonly Finding[]): readonly Finding[] {
  const told: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => b.weight - a.weight)) {
    const { evidence, family } = finding;
    const same = told.some(
      (one) =>
        one.family === family && evidence && (one.evidence.includes(evidence) || evidence.includes(one.evidence)),
    );
    if (!same) told.push(finding);
  }
  return told;
}

export function Reasons({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  const told = distinctOf(findings.filter(({ weight }) => weight >= 0)).slice(0, maximumShown);
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
