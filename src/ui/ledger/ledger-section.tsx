import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import { otherGuide, revokeGuides } from '../../core/ledger/revoke.ts';
import { reminders, settingsOf } from '../../core/settings/settings.ts';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import { Field } from '../field.tsx';
import type { OptionsData } from '../options/model.ts';
import { useActions, useSaving } from '../options/saving.tsx';
import { Section } from '../options/section.tsx';
import { Switch } from '../options/switch.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { LedgerEntryView } from './ledger-entry.tsx';
import { RevokeSteps } from './revoke-steps.tsx';

export function LedgerSection({ settings, locked, ledger, reminderDue }: OptionsData) {
  const t = useText();
  const show = useToast();
  const { forget, restoreLedger, looked } = useActions();
  const { change, attempt } = useSaving();
  const drop = (entries: readonly LedgerEntry[]) =>
    attempt(async () => {
      await forget(entries.map((one) => one.id));
      show({
        message: t('ledger.forgotten', { count: entries.length }),
        onUndo: () => attempt(() => restoreLedger(entries)),
      });
    });
  return (
    <Section id="ledger" title={t('ledger.title')} lead={t('ledger.lead')} managed={locked.has('ledger')}>
      {reminderDue && (
        <p class="managed-banner row">
          {t('ledger.due')}
          <Button onClick={() => attempt(looked)}>{t('ledger.looked')}</Button>
        </p>
      )}
      <div class="panel">
        <Switch
          title={t('ledger.keep')}
          note={t('ledger.keep_note')}
          on={settings.ledger}
          disabled={locked.has('ledger')}
          onSwitch={(on) => change((before) => ({ ...before, ledger: on }))}
        />
        <Reminder value={settings.remindEvery} />
      </div>
      {ledger.length === 0 && <p class="empty">{t(settings.ledger ? 'ledger.empty' : 'ledger.empty_off')}</p>}
      {ledger.length > 0 && (
        <>
          <ul class="ledger">
            {ledger.map((entry) => (
              <li key={entry.id} data-provider={entry.provider}>
                <LedgerEntryView entry={entry} onForget={() => drop([entry])} />
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => drop(ledger)}>{t('ledger.forget_all')}</Button>
          </div>
        </>
      )}
      <h3>{t('ledger.guides')}</h3>
      <div class="ledger">
        {[...revokeGuides, otherGuide].map((guide) => (
          <Disclosure key={guide.id} summary={t(`ledger.revoke_${guide.id}` as 'ledger.revoke_wechat')}>
            <RevokeSteps guide={guide} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function Reminder({ value }: { value: number }) {
  const t = useText();
  const { change } = useSaving();
  return (
    <Field label={t('ledger.remind')}>
      {(control) => (
        <select
          {...control}
          class="input select"
          onChange={(event) => {
            const remindEvery = settingsOf({ remindEvery: Number(event.currentTarget.value) }).remindEvery;
            change((before) => ({ ...before, remindEvery }));
          }}
        >
          {reminders.map((days) => (
            <option key={days} value={days} selected={days === value}>
              {days === 0 ? t('ledger.remind_never') : t('ledger.remind_days', { count: days })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
