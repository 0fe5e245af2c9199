// The ways onward, one step away: opening once, and trusting the site after a second question.
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { Disclosure } from '../disclosure.tsx';
import { useText } from '../text-context.tsx';

export interface OnwardProps {
  readonly site: string;
  readonly onOpenOnce: () => Promise<boolean>;
  readonly onTrust: () => Promise<boolean>;
}

export function Onward({ site, onOpenOnce, onTrust }: OnwardProps) {
  const t = useText();
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState(false);
  const run = (action: () => Promise<boolean>) => () => void action().then((worked) => setFailed(!worked));
  return (
    <div class="warning-onward">
      <Disclosure summary={t('guard.anyway')}>
        <div class="warning-choice">
          <Button onClick={run(onOpenOnce)}>{t('guard.once')}</Button>
          <p class="field-hint">{t('guard.once_note')}</p>
        </div>
        {site && (
          <div class="warning-choice">
            {sure ? (
              <>
                <p>{t('guard.trust_sure', { site })}</p>
                <div class="warning-ways">
                  <Button onClick={run(onTrust)}>{t('guard.trust_yes')}</Button>
                  <Button kind="quiet" onClick={() => setSure(false)}>
                    {t('common.cancel')}
                  </Button>
                </div>
              </>
            ) : (
              <Button onClick={() => setSure(true)}>{t('guard.trust', { site })}</Button>
            )}
            <p class="field-hint">{t('guard.trust_note')}</p>
          </div>
        )}
        {failed && (
          <p class="field-error" role="alert">
            {t('guard.failed')}
          </p>
        )}
      </Disclosure>
    </div>
  );
}
