import { useRef, useState } from 'preact/hooks';
import type { BackedUpSource } from '../../core/settings/backup.ts';
import type { Key } from '../areas.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { useActions, useSaving } from './saving.tsx';
import { Section } from './section.tsx';
import { SourceOffers } from './source-offers.tsx';

export function BackupSection() {
  const t = useText();
  const show = useToast();
  const { exportFile, importFile } = useActions();
  const { attempt, tell } = useSaving();
  const [withLedger, setWithLedger] = useState(false);
  const [offers, setOffers] = useState<readonly BackedUpSource[]>([]);
  const [error, setError] = useState<string>();
  const file = useRef<HTMLInputElement>(null);

  const take = async (chosen: File) => {
    const outcome = await importFile(chosen);
    setError(outcome.ok ? undefined : t(`options.import_error_${outcome.error}` as Key));
    if (!outcome.ok) return;
    const { edits, dropped } = outcome;
    setOffers(outcome.offers);
    const message = dropped > 0 ? t('options.imported_dropped', { count: dropped }) : t('options.imported');
    if (edits.length > 0) tell(edits, message);
    else show({ message: dropped > 0 ? message : t('options.imported_same') });
  };
  const save = async () => {
    await exportFile(withLedger);
    show({ message: t('options.exported') });
  };
  return (
    <Section id="backup" title={t('options.backup_title')} lead={t('options.backup_lead')}>
      <div class="panel">
        <div class="row">
          <Button onClick={() => attempt(save)}>{t('options.export')}</Button>
          <label class="check">
            <input
              type="checkbox"
              checked={withLedger}
              onChange={(event) => setWithLedger(event.currentTarget.checked)}
            />
            {t('options.export_ledger')}
          </label>
        </div>
        <div class="row">
          <Button onClick={() => file.current?.click()}>{t('options.import')}</Button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".json,application/json"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) attempt(() => take(chosen));
            }}
          />
        </div>
        {offers.length > 0 && (
          <SourceOffers
            offers={offers}
            onAdded={(added) => setOffers((rest) => rest.filter(({ address }) => address !== added.address))}
          />
        )}
        {error && (
          <p class="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </Section>
  );
}
