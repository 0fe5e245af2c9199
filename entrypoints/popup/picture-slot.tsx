// The picture check in the popup: what was handed over goes to the worker, its code is shown like a pasted message.
import { browser } from 'wxt/browser';
import type { PictureAnswer } from '../../src/core/picture/picture.ts';
import { send } from '../../src/platform/messages.ts';
import { PictureCheck, type PictureTrouble } from '../../src/ui/picture/picture-check.tsx';
import type { CheckedText } from '../../src/ui/popup/checked.tsx';
import { useText } from '../../src/ui/text-context.tsx';
import { checkedOf } from './asked-about.ts';
import { pictureUrlOf } from './picture-url.ts';

export interface PictureSlotProps {
  readonly show: (checked: CheckedText) => void;
  readonly trouble: PictureTrouble | undefined;
}

export function PictureSlot({ show, trouble }: PictureSlotProps) {
  const t = useText();
  const check = async (picture: Blob): Promise<PictureAnswer['status']> => {
    const url = await pictureUrlOf(picture);
    const reply = await send('readPicture', { picture: url });
    if (!reply.ok) return 'unreadable';
    const checked = checkedOf(reply.value, t);
    if (checked) show(checked);
    return reply.value.status;
  };
  const photograph = async () => {
    const shot = await browser.tabs.captureVisibleTab({ format: 'png' });
    return check(await (await fetch(shot)).blob());
  };
  return <PictureCheck trouble={trouble} canPhotograph={isRealPopup()} onPicture={check} onPhotograph={photograph} />;
}

/** As a tab or window of its own the popup would photograph itself. */
function isRealPopup(): boolean {
  return location.search === '';
}
