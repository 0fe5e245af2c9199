// Strings at run time. How to use it:
//
//   assets/locales/<locale>/<area>.json   { "found": { "message": "找到 {count} 条链接。", "description": "for translators" } }
//   src/ui/areas.ts                       one line per area: this is where the keys get their types
//   entrypoints/x/main.tsx                const text = await loadText(settings.language, ['common', 'x']);
//                                         mount(root, text, settings, <X />)            (src/ui/mount.tsx)
//   src/ui/x.tsx                          const t = useText();                          (src/ui/text-context.tsx)
//                                         t('x.found', { count: 3 })                    a string
//                                         t.parts('x.found', { count: <b>3</b> })       nodes, for JSX
//                                         t.of(finding.reason)                          a LocalizedText of a pack
//                                         t.date(ms)  t.number(3)  t.list(['a', 'b'])  t.ago(ms, now)
//   test/ui/x.test.tsx                    const text = readText('zh_CN');               (test/ui/read-text.ts, all areas)
//
// Placeholders are named: {name}. Numbers and dates given as values are formatted by Intl. Where a language counts, the
// WHOLE message is one plural: {count, plural, one {One link.} other {{count} links.}}. No other syntax exists.
// The build writes strings/<locale>/<area>.json without descriptions (src/tools/strings/build.ts); a page fetches only
// its own areas in its own locale. Works in extension pages and in the worker, not in content scripts.
import type { Locale, LocalizedText } from '../core/model.ts';
import type { Area, Key } from './areas.ts';
import { formatMessage, type Value } from './format-message.ts';

export type Messages = Readonly<Record<string, string>>;
export type Strings = Readonly<Partial<Record<Area, Messages>>>;

export interface Text {
  (key: Key, values?: Readonly<Record<string, Value>>): string;
  readonly locale: Locale;
  /** BCP 47 form of the locale, for `lang` and Intl. */
  readonly tag: string;
  /** The pieces of a message, for JSX: values stand where their placeholders stood. */
  parts<T>(key: Key, values: Readonly<Record<string, Value | T>>): readonly (string | T)[];
  /** Whether such a key is loaded: for keys made from rule ids. */
  has(key: string): key is Key;
  of(text: LocalizedText): string;
  number(value: number): string;
  date(epochMs: number): string;
  dateTime(epochMs: number): string;
  /** "3 days ago", in the largest fitting unit. */
  ago(epochMs: number, nowMs: number): string;
  list(items: readonly string[]): string;
}

const tags: Readonly<Record<Locale, string>> = { zh_CN: 'zh-CN', zh_TW: 'zh-TW', en: 'en' };

/** The locale to show: a fixed setting, or the first of the browser's languages that is ours. */
export function localeOf(language: Locale | 'auto', languages: readonly string[]): Locale {
  if (language !== 'auto') return language;
  for (const tag of languages) {
    if (/^zh\b.*\b(tw|hk|mo|hant)\b/i.test(tag)) return 'zh_TW';
    if (/^zh\b/i.test(tag)) return 'zh_CN';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** Fetches the areas from the package. An area that cannot be read shows its keys; nothing throws. */
export async function loadText(language: Locale | 'auto', areas: readonly Area[]): Promise<Text> {
  const locale = localeOf(language, navigator.languages);
  return createText(locale, await loadStrings(locale, areas));
}

export async function loadStrings(locale: Locale, areas: readonly Area[]): Promise<Strings> {
  const loaded = await Promise.all(areas.map(async (area) => [area, await loadArea(locale, area)] as const));
  return Object.fromEntries(loaded);
}

async function loadArea(locale: Locale, area: Area): Promise<Messages> {
  try {
    const response = await fetch(`/strings/${locale}/${area}.json`);
    return (await response.json()) as Messages;
  } catch (error) {
    console.error(`strings/${locale}/${area}.json could not be read`, error);
    return {};
  }
}

export function createText(locale: Locale, strings: Strings): Text {
  const tag = tags[locale];
  const messageOf = (key: string): string | undefined => {
    const dot = key.indexOf('.');
    const area = strings[key.slice(0, dot) as Area];
    const name = key.slice(dot + 1);
    return area && Object.hasOwn(area, name) ? area[name] : undefined;
  };
  const parts = <T>(key: string, values: Readonly<Record<string, Value | T>>) =>
    formatMessage(messageOf(key) ?? key, values, tag);
  const text = (key: Key, values: Readonly<Record<string, Value>> = {}) => parts(key, values).join('');
  return Object.assign(text, {
    locale,
    tag,
    parts,
    has: (key: string): key is Key => messageOf(key) !== undefined,
    of: (of: LocalizedText) => of[locale],
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    date: (ms: number) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(ms),
    dateTime: (ms: number) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(ms),
    ago: (ms: number, now: number) => agoOf(ms, now, tag),
    list: (items: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  });
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function agoOf(ms: number, now: number, tag: string): string {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const past = Math.max(0, now - ms);
  for (const [unit, size] of units) if (past >= size) return format.format(-Math.floor(past / size), unit);
  return format.format(0, 'minute');
}
