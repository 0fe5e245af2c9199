import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import { useActions, useSaving } from './saving.tsx';
import { Section } from './section.tsx';

const kept = ['settings', 'changes', 'ledger', 'rules', 'reports'] as const;

export function PrivacySection() {
  const t = useText();
  return (
    <Section id="privacy" title={t('options.privacy_title')} lead={t('options.privacy_lead')}>
      <div class="panel">
        <h3>{t('options.kept_title')}</h3>
        <table class="kept">
          <thead class="only-heard">
            <tr>
              <th scope="col">{t('options.kept_what')}</th>
              <th scope="col">{t('options.kept_until')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map((what) => (
              <tr key={what}>
                <th scope="row">{t(`options.kept_${what}`)}</th>
                <td>{t(`options.kept_${what}_until`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <EraseAll />
      </div>
    </Section>
  );
}

/** The one thing without undo, so it asks once more. */
function EraseAll() {
  const t = useText();
  const show = useToast();
  const { eraseAll } = useActions();
  const { attempt } = useSaving();
  const [asking, setAsking] = useState(false);
  const erase = async () => {
    await eraseAll();
    setAsking(false);
    show({ message: t('options.erased') });
  };
  return (
    <div class="erase">
      <p class="soft small">{t('options.erase_note')}</p>
      {asking ? (
        <fieldset class="row">
          <legend>{t('options.erase_ask')}</legend>
          <Button kind="main" onClick={() => attempt(erase)}>
            {t('options.erase_yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
        </fieldset>
      ) : (
        <Button onClick={() => setAsking(true)}>{t('options.erase')}</Button>
      )}
    </div>
  );
}
