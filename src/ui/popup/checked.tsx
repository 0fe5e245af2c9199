// The answer to a pasted text takes the place of the page's: one verdict at a time.
import type { ComponentChildren } from 'preact';
import { cut } from '../../core/cut.ts';
import type { Verdict } from '../../core/model.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import { type Entry, verdictEntries } from '../verdict/entries.ts';
import { EntryList } from './entry-list.tsx';
import { Glance } from './glance.tsx';

export interface CheckedText {
  readonly text: string;
  readonly verdict: Verdict;
  /** A sentence about what was checked: what scanning a code would do, for one. */
  readonly note?: string;
}

export interface CheckedProps {
  readonly checked: CheckedText;
  readonly acts: (entry: Entry) => ComponentChildren;
  readonly onBack: () => void;
}

export function Checked({ checked: { text, verdict, note }, acts, onBack }: CheckedProps) {
  const t = useText();
  const entries = verdictEntries(verdict, 'message', cut(text, 300), 'check');
  const notes = [...(note ? [note] : []), ...(verdict.level === 'clear' ? [t('popup.clear_note')] : [])];
  return (
    <>
      <Button kind="quiet" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {t('popup.check_back')}
      </Button>
      <Glance level={verdict.level} sentence={t(`popup.checked_${verdict.level}`)} notes={notes} />
      <EntryList entries={entries} acts={acts} />
    </>
  );
}
