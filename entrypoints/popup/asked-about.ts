// What a menu or the address bar asked about, made ready for the popup to show.
import { maximumAskedCharacters } from '../../src/core/asked.ts';
import type { PictureAnswer } from '../../src/core/picture/picture.ts';
import { takeAsked } from '../../src/platform/ask/asked.ts';
import { ask } from '../../src/platform/messages.ts';
import { codeSentence } from '../../src/ui/picture/code-sentence.ts';
import type { PictureTrouble } from '../../src/ui/picture/picture-check.tsx';
import type { CheckedText } from '../../src/ui/popup/checked.tsx';
import type { Text } from '../../src/ui/text.ts';

export interface AskedShown {
  readonly checked?: CheckedText;
  readonly trouble?: PictureTrouble;
}

export const isAskedAbout = (): boolean => new URLSearchParams(location.search).has('asked');

/** `popup.html?asked=<id>`; nothing asked gives nothing. */
export async function readAskedAbout(text: Text): Promise<AskedShown> {
  const id = new URLSearchParams(location.search).get('asked');
  const asked = id === null ? undefined : await takeAsked(id.slice(0, 64));
  if (!asked) return {};
  if (asked.kind === 'picture') {
    const checked = checkedOf(asked.answer, text);
    if (checked) return { checked };
    return asked.answer.status === 'code' ? {} : { trouble: asked.answer.status };
  }
  const reply = await ask('check', { text: asked.text.slice(0, maximumAskedCharacters) });
  return reply.ok ? { checked: { text: asked.text, verdict: reply.value } } : {};
}

/** A code that was read, as the popup shows what was checked. */
export function checkedOf(answer: PictureAnswer, t: Text): CheckedText | undefined {
  if (answer.status !== 'code') return undefined;
  return { text: answer.code.text, verdict: answer.verdict, note: codeSentence(answer.code, t) };
}
