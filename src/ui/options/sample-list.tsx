import type { Verdict } from '../../core/model.ts';
import { samples } from '../../core/samples.ts';
import type { Key } from '../areas.ts';
import { LevelSign } from '../level-sign.tsx';
import { useText } from '../text-context.tsx';

/** The eight messages with their level and first reason, in the order in which they were asked. */
export function SampleList({ verdicts }: { verdicts: readonly Verdict[] }) {
  const t = useText();
  return (
    <>
      <h3>{t('options.samples_title')}</h3>
      <ol class="samples">
        {samples.map((sample, at) => {
          const verdict = verdicts[at];
          if (!verdict) return null;
          const findings = [...verdict.findings, ...verdict.links.flatMap((link) => link.findings)];
          // What was told of a message without a level would only puzzle here.
          const told = verdict.level !== 'clear' && verdict.level !== 'unrated';
          const reason = told && findings.sort((a, b) => b.weight - a.weight)[0];
          return (
            <li key={sample.id} data-sample={sample.id} data-level={verdict.level}>
              <LevelSign level={verdict.level} />
              <div>
                <p class="sample-what">{t(`options.sample_${sample.id}` as Key)}</p>
                <p class="sample-text" lang="zh-CN">
                  {sample.text}
                </p>
                {reason && <p class="small">{t.of(reason.reason)}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
