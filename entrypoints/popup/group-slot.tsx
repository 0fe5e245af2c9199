// The facts about the tab's open group and its pictures, read from storage and watched there.
import { useEffect, useState } from 'preact/hooks';
import type { GroupFacts } from '../../src/core/group/group.ts';
import type { PicturesSeen } from '../../src/core/picture/picture.ts';
import { readGroup, watchGroups } from '../../src/platform/group/groups.ts';
import { readMuted } from '../../src/platform/group/muted.ts';
import { send } from '../../src/platform/messages.ts';
import { readPicturesSeen } from '../../src/platform/picture/pictures-seen.ts';
import { GroupPanel } from '../../src/ui/group/group-panel.tsx';
import { PicturesLine } from '../../src/ui/picture/pictures-line.tsx';

export interface Seen {
  readonly facts: GroupFacts | undefined;
  readonly pictures: PicturesSeen;
  readonly muted: readonly string[];
}

/** Nothing when storage cannot be read. */
export async function readSeen(tabId: number): Promise<Seen | undefined> {
  try {
    const [facts, pictures, muted] = await Promise.all([readGroup(tabId), readPicturesSeen(tabId), readMuted()]);
    return { facts, pictures, muted };
  } catch (error) {
    console.error('group', error);
    return undefined;
  }
}

/** `first`: read beforehand, so that nothing is pushed down once it stands there. */
export function GroupSlot({ tabId, first }: { tabId: number; first: Seen | undefined }) {
  const [seen, setSeen] = useState(first);
  useEffect(() => watchGroups(() => void readSeen(tabId).then(setSeen)), [tabId]);
  if (!seen) return null;
  const mute = (sender: string, muted: boolean) => void send('mute', { sender, muted });
  return (
    <>
      {seen.facts && <GroupPanel facts={seen.facts} muted={seen.muted} onMute={mute} />}
      <PicturesLine seen={seen.pictures} />
    </>
  );
}
