// One entry of the list: closed, it says level, whose and what it wants; open, everything.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '../disclosure.tsx';
import { LevelSign } from '../level-sign.tsx';
import { useText } from '../text-context.tsx';
import type { Entry } from './entries.ts';
import { Explanation } from './explanation.tsx';
import { kindKeyOf, titleOf } from './what.ts';

export interface EntryCardProps {
  readonly entry: Entry;
  readonly open?: boolean;
  /** What can be done about it: buttons of the page that shows it. */
  readonly acts?: ComponentChildren;
}

export function EntryCard({ entry, open = false, acts }: EntryCardProps) {
  const t = useText();
  // The inside is made when it is first opened: a chat may have two hundred links.
  const [opened, setOpened] = useState(open);
  const { level, link, text, findings, times } = entry;
  const kindKey = kindKeyOf(entry);
  const first = findings.find(({ weight }) => weight > 0) ?? findings[0];
  return (
    <li class={`entry entry-${level}`}>
      <Disclosure
        open={opened}
        onToggle={(now) => now && setOpened(true)}
        summary={
          <>
            <span class="entry-line">
              <LevelSign level={level} />
              <bdi class="entry-title">{titleOf(entry, t)}</bdi>
              {kindKey && <span class="tag">{t(kindKey)}</span>}
              {times > 1 && <span class="soft small">{t('verdict.times', { count: times })}</span>}
            </span>
            {first && <span class="entry-reason">{t.of(first.reason)}</span>}
            {!first && (text || link) && <span class="entry-reason soft">{text || link?.url}</span>}
          </>
        }
      >
        {opened && (
          <>
            <Explanation entry={entry} />
            {acts}
          </>
        )}
      </Disclosure>
    </li>
  );
}
