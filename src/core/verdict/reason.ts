// Reasons as the pack words them, with evidence and names filled in.
import { type LocalizedText, locales } from '../model.ts';

export type Values = Readonly<Record<string, string | LocalizedText>>;

/** Text and names by turns: "网站 ", "site", " 却不是". */
type Template = readonly string[];
const templates = new WeakMap<LocalizedText, Readonly<Record<keyof LocalizedText, Template>>>();

/** `{name}` in every language is replaced by the value of that name; a localized value in its own language. */
export function fill(text: LocalizedText, values: Values): LocalizedText {
  let parts = templates.get(text);
  if (!parts) {
    const split = (sentence: string): Template => sentence.split(/\{([a-z]+)\}/);
    parts = { zh_CN: split(text.zh_CN), zh_TW: split(text.zh_TW), en: split(text.en) };
    templates.set(text, parts);
  }
  const filled = { ...text };
  for (const locale of locales) filled[locale] = joined(parts[locale], values, locale);
  return filled;
}

function joined(parts: Template, values: Values, locale: keyof LocalizedText): string {
  let whole = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const said = typeof value === 'string' ? value : (value?.[locale] ?? `{${name}}`);
    whole += said + (parts[at + 1] ?? '');
  }
  return whole;
}
