import { type Level, sensitivities, type Verdict } from '../../core/model.ts';
import { LevelShape } from '../level-sign.tsx';
import { useText } from '../text-context.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import type { OptionsData } from './model.ts';
import { SampleList } from './sample-list.tsx';
import { useSaving } from './saving.tsx';
import { Section } from './section.tsx';

/** Three cards, each with the same eight messages as it would rate them, and the messages themselves below. */
export function SensitivitySection({ settings, locked, previews }: OptionsData) {
  const t = useText();
  const { change } = useSaving();
  const rated = typeof previews === 'string' ? undefined : previews;
  const fixed = locked.has('sensitivity');
  return (
    <Section
      id="sensitivity"
      title={t('options.sensitivity_title')}
      lead={t('options.sensitivity_lead')}
      managed={fixed}
    >
      <ChoiceCards
        legend={t('options.sensitivity_title')}
        value={settings.sensitivity}
        disabled={fixed}
        onChoose={(sensitivity) => change((before) => ({ ...before, sensitivity }))}
        choices={sensitivities.map((value) => ({
          value,
          title: t(`common.sensitivity_${value}`),
          note: t(`options.${value}_note`),
          more: rated && <PreviewStrip verdicts={rated[value]} />,
        }))}
      />
      {previews === 'waiting' && <p class="soft">{t('options.preview_wait')}</p>}
      {previews === 'failed' && <p class="soft">{t('options.preview_failed')}</p>}
      {rated && <SampleList verdicts={rated[settings.sensitivity]} />}
    </Section>
  );
}

/** Eight shapes in the order of the messages. */
function PreviewStrip({ verdicts }: { verdicts: readonly Verdict[] }) {
  const t = useText();
  const count = (level: Level) => verdicts.filter((one) => one.level === level).length;
  return (
    <span class="preview-strip">
      {verdicts.map(({ level }, at) => (
        <span key={at} class={`level level-${level}`}>
          <LevelShape level={level} />
        </span>
      ))}
      <span class="only-heard">
        {t('options.preview_heard', {
          danger: count('danger'),
          caution: count('caution'),
          notice: count('notice'),
        })}
      </span>
    </span>
  );
}
