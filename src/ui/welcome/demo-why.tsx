// The reasons for one demo message: the very parts of which the popup is made.
import { useState } from 'preact/hooks';
import { revokeGuideOf } from '../../core/ledger/revoke.ts';
import type { Verdict } from '../../core/model.ts';
import { opinionOf } from '../../core/settings/opinion.ts';
import { RevokeSteps } from '../ledger/revoke-steps.tsx';
import { LevelSign } from '../level-sign.tsx';
import { ReportLater } from '../report/report-later.tsx';
import { useText } from '../text-context.tsx';
import { type Entry, verdictEntries } from '../verdict/entries.ts';
import { EntryActs } from '../verdict/entry-acts.tsx';
import { Explanation } from '../verdict/explanation.tsx';
import type { DemoMessage } from './demo.ts';
import type { WelcomeActions, WelcomeData } from './model.ts';

export interface DemoWhyProps {
  readonly message: DemoMessage;
  readonly verdict: Verdict;
  readonly data: WelcomeData;
  readonly actions: WelcomeActions;
}

export function DemoWhy({ message, verdict, data, actions }: DemoWhyProps) {
  const t = useText();
  const [writing, setWriting] = useState<{ entry: Entry; what: 'complaint' | 'false-alarm' }>();
  const [entry] = verdictEntries(verdict, 'message', message.sighting.text, message.sighting.id);
  if (!entry) return null;
  if (writing) {
    const { packs } = verdict;
    return <ReportLater {...writing} page="" packs={packs} nowMs={data.now} onClose={() => setWriting(undefined)} />;
  }
  const opinion = opinionOf(data.settings, entry.link?.site ?? '');
  const asked = entry.link?.authorization;
  return (
    <>
      <p data-level={verdict.level}>
        <LevelSign level={verdict.level} size="large" />
      </p>
      <Explanation entry={entry} />
      {asked?.status === 'requested' && (
        <section>
          <h3>{t('welcome.demo_revoke')}</h3>
          <RevokeSteps guide={revokeGuideOf(asked.provider ?? '')} />
        </section>
      )}
      <EntryActs
        entry={entry}
        opinion={opinion}
        onOpinion={actions.onOpinion}
        onWrite={(of, what) => setWriting({ entry: of, what })}
      />
    </>
  );
}
