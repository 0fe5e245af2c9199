// The popup: one glance, the links, a field to check more, and which rules said so. Data in, events out.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PackReference, Sensitivity } from '../../core/model.ts';
import type { Opinion } from '../../core/settings/opinion.ts';
import { ReportLater } from '../report/report-later.tsx';
import type { Entry } from '../verdict/entries.ts';
import { EntryActs } from '../verdict/entry-acts.tsx';
import { siteOf } from '../verdict/what.ts';
import { CheckField } from './check-field.tsx';
import { Checked, type CheckedText } from './checked.tsx';
import { EntryList } from './entry-list.tsx';
import { Reminder } from './reminder.tsx';
import { RulesLine } from './rules-line.tsx';
import { type Known, stateOf } from './state.ts';
import { StateGlance } from './state-glance.tsx';

export interface PopupProps {
  readonly known: Known;
  readonly packs: readonly PackReference[];
  readonly sensitivity: Sensitivity;
  readonly nowMs: number;
  readonly opinionOf: (site: string) => Opinion;
  readonly onOpinion: (site: string, opinion: Opinion) => Promise<boolean>;
  /** Rates a text; `undefined` when no answer came. */
  readonly onCheck: (text: string) => Promise<CheckedText | undefined>;
  readonly onReload: () => void;
  /** Look at the page now, whatever the settings say. */
  readonly onLook: () => void;
  /** Straight from the click: browsers ask only then. */
  readonly onAllow: () => void;
  readonly onOptions: () => void;
  /** The ledger's reminder is due. */
  readonly reminderDue?: boolean;
  readonly onLedger: () => void;
  /** Facts about the open chat, under the links. */
  readonly group?: ComponentChildren;
  /** What the user asked about elsewhere (menu, address bar); shown first. */
  readonly asked?: CheckedText | undefined;
  /** Further ways to check, under the field; `show` puts their answer on the screen. */
  readonly checks?: (show: (checked: CheckedText) => void) => ComponentChildren;
}

export function Popup(props: PopupProps) {
  const {
    known,
    packs,
    sensitivity,
    nowMs,
    opinionOf,
    onOpinion,
    onCheck,
    onReload,
    onLook,
    onOptions,
    group,
    checks,
  } = props;
  const [checked, setChecked] = useState(props.asked);
  const [writing, setWriting] = useState<{ entry: Entry; what: 'complaint' | 'false-alarm' }>();
  const state = stateOf(known);
  const acts = (entry: Entry) => (
    <EntryActs
      entry={entry}
      opinion={opinionOf(siteOf(entry))}
      onOpinion={onOpinion}
      onWrite={(of, what) => setWriting({ entry: of, what })}
    />
  );
  if (writing) {
    const { entry, what } = writing;
    // A pasted text was seen on no page.
    const page = checked ? '' : (known.report?.page ?? '');
    return (
      <main class="popup">
        <ReportLater {...{ entry, what, page, packs, nowMs }} onClose={() => setWriting(undefined)} />
      </main>
    );
  }
  const check = async (text: string) => {
    const answer = await onCheck(text);
    if (answer) setChecked(answer);
    return answer !== undefined;
  };
  const part = known.report?.inspected === 'part';
  return (
    <main class="popup">
      {checked ? (
        <Checked checked={checked} acts={acts} onBack={() => setChecked(undefined)} />
      ) : (
        <>
          <StateGlance
            state={state}
            stale={known.stale}
            part={part}
            waiting={known.presence === 'waiting'}
            refused={known.refused === true}
            onReload={onReload}
            onLook={onLook}
            onAllow={props.onAllow}
          />
          {props.reminderDue && <Reminder onOpen={props.onLedger} />}
          <EntryList entries={state.entries} acts={acts} />
          {group}
        </>
      )}
      <CheckField onCheck={check}>{checks?.(setChecked)}</CheckField>
      <RulesLine packs={packs} sensitivity={sensitivity} nowMs={nowMs} onOptions={onOptions} />
    </main>
  );
}
