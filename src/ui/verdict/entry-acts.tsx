// Trust, mark as suspicious, write it up: each can be undone, nothing is sent.
import type { Opinion } from '../../core/settings/opinion.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import type { Entry } from './entries.ts';
import { siteOf } from './what.ts';

export interface EntryActsProps {
  readonly entry: Entry;
  readonly opinion: Opinion;
  /** Resolves to `false` when it could not be saved. */
  readonly onOpinion: (site: string, opinion: Opinion) => Promise<boolean>;
  readonly onWrite: (entry: Entry, what: 'complaint' | 'false-alarm') => void;
}

const doneKeys = {
  trusted: { on: 'verdict.trusted_done', off: 'verdict.untrusted_done' },
  reported: { on: 'verdict.reported_done', off: 'verdict.unreported_done' },
} as const;

export function EntryActs({ entry, opinion, onOpinion, onWrite }: EntryActsProps) {
  const t = useText();
  const show = useToast();
  const site = siteOf(entry);
  const toggle = async (wanted: 'trusted' | 'reported') => {
    const next = opinion === wanted ? 'none' : wanted;
    const saved = await onOpinion(site, next);
    if (!saved) return show({ message: t('verdict.change_failed') });
    const message = t(doneKeys[wanted][next === 'none' ? 'off' : 'on'], { site });
    show({ message, onUndo: () => void onOpinion(site, opinion) });
  };
  const write = <Button onClick={() => onWrite(entry, 'complaint')}>{t('verdict.write_report')}</Button>;
  const grave = entry.level === 'danger' || entry.level === 'caution';
  return (
    <div class="acts">
      {grave && write}
      {site !== '' && (
        <>
          <Button onClick={() => void toggle('reported')}>
            {t(opinion === 'reported' ? 'verdict.unreport_site' : 'verdict.report_site', { site })}
          </Button>
          <Button onClick={() => void toggle('trusted')}>
            {t(opinion === 'trusted' ? 'verdict.untrust_site' : 'verdict.trust_site', { site })}
          </Button>
        </>
      )}
      {!grave && write}
      <Button kind="quiet" onClick={() => onWrite(entry, 'false-alarm')}>
        {t('verdict.write_false_alarm')}
      </Button>
    </div>
  );
}
