import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { describeEdits } from './describe-edits.ts';
import type { OptionsData } from './model.ts';
import { useSaving } from './saving.tsx';
import { Section } from './section.tsx';

export function ChangesSection({ changes, now }: OptionsData) {
  const t = useText();
  const { undo } = useSaving();
  return (
    <Section id="changes" title={t('options.changes_title')} lead={t('options.changes_lead')}>
      <div class="panel">
        {changes.length === 0 && <p class="empty">{t('options.changes_empty')}</p>}
        <ol class="changes">
          {changes.map(({ id, at, edits }) => {
            const said = describeEdits(t, edits);
            return (
              <li key={id}>
                <span>
                  {said}
                  <time class="soft small" dateTime={new Date(at).toISOString()} title={t.dateTime(at)}>
                    {t.ago(at, now)}
                  </time>
                </span>
                <Button kind="quiet" label={t('options.change_undo', { change: said })} onClick={() => undo(edits)}>
                  {t('common.undo')}
                </Button>
              </li>
            );
          })}
        </ol>
      </div>
    </Section>
  );
}
