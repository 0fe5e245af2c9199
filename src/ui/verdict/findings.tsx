// Why: the findings, with the very characters, those that speak for danger first.
import type { Finding } from '../../core/model.ts';
import { learnAddress } from '../learn/topics.ts';
import { useText } from '../text-context.tsx';
import { visible } from './marked-pieces.ts';

export function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  const against = findings.filter(({ weight }) => weight > 0);
  const also = saidOnce(findings.filter(({ weight }) => weight <= 0));
  if (findings.length === 0) return <p class="soft">{t('verdict.why_none')}</p>;
  return (
    <>
      <FindingList title={t('verdict.why_for')} findings={against} />
      <FindingList title={t('verdict.why_also')} findings={also} />
    </>
  );
}

/** Rules for the same request say the same of slightly different words: the first will do. */
export function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter(({ reason, evidence }) => {
    const before = said.size;
    return said.add(reason.zh_CN.replace(evidence, '')).size > before;
  });
}

const mostShown = 12;

function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="findings">
        {findings.slice(0, mostShown).map((finding) => (
          <FindingLine key={`${finding.rule}${finding.evidence}`} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const t = useText();
  const { rule, family, evidence } = finding;
  const reason = t.of(finding.reason);
  return (
    <li>
      <p>{reason}</p>
      {evidence !== '' && !reason.includes(evidence) && (
        <p class="evidence">
          <span class="only-heard">{t('verdict.evidence')} </span>
          <mark>
            <bdi>{visible(evidence)}</bdi>
          </mark>
        </p>
      )}
      <p class="small">
        <a href={learnAddress({ rule, family })} target="_blank" rel="noreferrer">
          {t('verdict.learn_rule')}
        </a>{' '}
        <span class="soft">{t('verdict.rule_id', { rule })}</span>
      </p>
    </li>
  );
}
