// What meets a person before a dangerous link opens: what it is, why, what it would ask for, and the ways out.
import { useState } from 'preact/hooks';
import type { LinkVerdict, PackReference } from '../../core/model.ts';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { LevelSign } from '../level-sign.tsx';
import { ReportLater } from '../report/report-later.tsx';
import { useText } from '../text-context.tsx';
import { Advice } from './advice.tsx';
import { AskedFor } from './asked-for.tsx';
import { Onward } from './onward.tsx';
import { Reasons } from './reasons.tsx';
import { ShownAddress } from './shown-address.tsx';

export interface WarningPageProps {
  readonly address: string;
  readonly link: LinkVerdict;
  readonly packs: readonly PackReference[];
  readonly from: 'chat' | 'page' | 'navigation';
  readonly committed: boolean;
  /** The record is gone and the address was rated anew. */
  readonly ratedAnew: boolean;
  readonly nowMs: number;
  readonly onBack: () => void;
  /** Both answer whether it worked. */
  readonly onOpenOnce: () => Promise<boolean>;
  readonly onTrust: () => Promise<boolean>;
}

export function WarningPage(props: WarningPageProps) {
  const t = useText();
  const { link, address } = props;
  const [reporting, setReporting] = useState(false);
  if (reporting) {
    const { level, kind, findings } = link;
    const entry = { id: 'warning', where: 'message', level, kind, link, text: '', findings, times: 1 } as const;
    const onClose = () => setReporting(false);
    return (
      <main class="warning">
        <ReportLater {...{ entry, onClose }} what="complaint" page="" packs={props.packs} nowMs={props.nowMs} />
      </main>
    );
  }
  return (
    <main class="warning">
      <header class="warning-head" data-level={link.level}>
        <p class="soft small">{t('common.product')}</p>
        <LevelSign level={link.level} size="large" />
        <h1>{t(props.from === 'navigation' ? 'guard.headline_navigation' : 'guard.headline_link')}</h1>
        <p class="warning-lead">{t(props.committed ? 'guard.lead_committed' : 'guard.lead')}</p>
      </header>
      <ShownAddress address={address} link={link} />
      <div class="warning-ways">
        <Button kind="main" onClick={props.onBack}>
          {t('guard.back')}
        </Button>
        <Button onClick={() => setReporting(true)}>{t('guard.report')}</Button>
      </div>
      <Card title={t('guard.why')}>
        {props.ratedAnew && link.level !== 'danger' ? (
          <p>{t('guard.level_now', { level: t(`common.level_${link.level}`) })}</p>
        ) : null}
        <Reasons findings={link.findings} />
      </Card>
      <Card title={t('guard.asked')}>
        <AskedFor authorization={link.authorization} />
      </Card>
      <Advice />
      <Onward site={link.site} onOpenOnce={props.onOpenOnce} onTrust={props.onTrust} />
    </main>
  );
}
