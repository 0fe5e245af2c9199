// What scanning a code would do, in one or two sentences.
import type { Code } from '../../core/picture/code.ts';
import type { Text } from '../text.ts';

export function codeSentence({ kind, name, text }: Code, t: Text): string {
  return t(`guard.code_${kind}`, { name: name || text.slice(0, 40) });
}
