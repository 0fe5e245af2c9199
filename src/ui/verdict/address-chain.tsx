import type { LinkVerdict } from '../../core/model.ts';
import { useText } from '../text-context.tsx';
import { chainOf, type Step } from './chain.ts';
import { Marked } from './marked.tsx';

/** The addresses from what one sees to where it goes, the odd characters marked, the host standing out. */
export function AddressChain({ link }: { link: LinkVerdict }) {
  const evidences = link.findings.map(({ evidence }) => evidence);
  return (
    <ol class="chain">
      {chainOf(link).map((step, index) => (
        <ChainStep key={index} step={step} evidences={evidences} />
      ))}
    </ol>
  );
}

function ChainStep({ step, evidences }: { step: Step; evidences: readonly string[] }) {
  const t = useText();
  if (step.role === 'hidden') return <li class="step step-hidden">{t('verdict.step_hidden')}</li>;
  return (
    <li class={`step step-${step.role}`}>
      <span class="step-role">{t(`verdict.step_${step.role}`)}</span>
      <span class="address" dir="ltr">
        <Marked text={step.before} evidences={evidences} />
        <b>
          <Marked text={step.host} evidences={evidences} />
        </b>
        <Marked text={step.after} evidences={evidences} />
      </span>
    </li>
  );
}
