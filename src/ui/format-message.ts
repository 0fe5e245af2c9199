// One message with its values: named placeholders, and a plural over the whole sentence.

export type Value = string | number | Date;

/**
 * The pieces of `message`; strings where it has text, numbers or dates, and the given value itself for anything else.
 */
export function formatMessage<T>(
  message: string,
  values: Readonly<Record<string, Value | T>>,
  tag: string,
): readonly (string | T)[] {
  const chosen = choosePlural(message, values, tag);
  return chosen.split(/(\{\w+\})/).flatMap((piece): readonly (string | T)[] => {
    if (piece === '') return [];
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined || !Object.hasOwn(values, name)) return [piece];
    return [shown(values[name] as Value | T, tag)];
  });
}

function shown<T>(value: Value | T, tag: string): string | T {
  if (typeof value === 'number') return new Intl.NumberFormat(tag).format(value);
  if (value instanceof Date) return new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(value);
  return value as string | T;
}

function choosePlural(message: string, values: Readonly<Record<string, unknown>>, tag: string): string {
  const plural = /^\{(\w+), plural,(.*)\}$/s.exec(message);
  const count = values[plural?.[1] ?? ''];
  if (!plural || typeof count !== 'number') return message;
  const wanted = new Intl.PluralRules(tag).select(count);
  const branches = new Map<string, string>();
  for (const [, category = '', sentence = ''] of (plural[2] ?? '').matchAll(/(\w+)\s*\{((?:[^{}]|\{\w+\})*)\}/g)) {
    branches.set(category, sentence);
  }
  return branches.get(wanted) ?? branches.get('other') ?? message;
}
