import type { Refusal } from '../../core/pack/refusal.ts';
import { useText } from '../text-context.tsx';
import { refusalIn } from './refusal.ts';

export interface TriesProps {
  /** Epoch milliseconds. */
  readonly lastTry?: number;
  readonly lastGood?: number;
  readonly refusal?: Refusal;
  readonly now: number;
}

/** How the last renewal went; a refusal in plain words, its detail for the curious. */
export function Tries({ lastTry, lastGood, refusal, now }: TriesProps) {
  const t = useText();
  if (refusal) {
    return (
      <p class="field-error" data-refusal={refusal.code}>
        {lastTry !== undefined && <>{t('options.last_try', { ago: t.ago(lastTry, now) })} </>}
        <RefusalText refusal={refusal} />
      </p>
    );
  }
  return lastGood === undefined ? null : (
    <p class="soft small">{t('options.last_good', { ago: t.ago(lastGood, now) })}</p>
  );
}

export function RefusalText({ refusal }: { refusal: Refusal }) {
  const t = useText();
  return (
    <>
      {refusalIn(t, refusal)}
      {refusal.detail && <code class="small"> {refusal.detail}</code>}
    </>
  );
}
