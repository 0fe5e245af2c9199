// The words on marks and their look come from the worker when the first mark is drawn: content scripts carry neither.
import type { Locale } from '../../core/model.ts';

export interface Words {
  readonly locale: Locale;
  /** The marks' style sheet. */
  readonly css: string;
  /** Key without area -> message with `{name}` placeholders. */
  readonly messages: Readonly<Record<string, string>>;
}

export function say(words: Words, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const message = words.messages[key] ?? key;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
