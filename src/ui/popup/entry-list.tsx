import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';
import type { Entry } from '../verdict/entries.ts';
import { EntryCard } from '../verdict/entry-card.tsx';

const step = 12;

export interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly acts: (entry: Entry) => ComponentChildren;
}

/** Worst first; a dozen at a time. */
export function EntryList({ entries, acts }: EntryListProps) {
  const t = useText();
  const [shown, setShown] = useState(step);
  if (entries.length === 0) return null;
  return (
    <section class="entries">
      <h2>{t('popup.links')}</h2>
      <ul>
        {entries.slice(0, shown).map((entry) => (
          <EntryCard key={entry.id} entry={entry} acts={acts(entry)} />
        ))}
      </ul>
      {entries.length > shown && (
        <Button onClick={() => setShown(shown + step)}>
          {t('popup.more', { count: Math.min(step, entries.length - shown) })}
        </Button>
      )}
    </section>
  );
}
