// Reasons as the pack words them, with evidence and names filled in.
import type { LocalizedText } from '../model.ts';

export type Values = Readonly<Record<string, string | LocalizedText>>;

/** Text and names by turns: "网站 ", "site", " 却不是". */
type Parts = readonly string[];
export type Template = Readonly<Record<keyof LocalizedText, Parts>>;

export function templateOf(text: LocalizedText): Template {
  const split = (sentence: string): Parts => sentence.split(/\{([a-z]+)\}/);
  return { zh_CN: split(text.zh_CN), zh_TW: split(text.zh_TW), en: split(text.en) };
}

const nothing: Values = {};

/**
 * `{evidence}` and every `{name}` of `values` are replaced in every language; a localized value in its own language.
 */
export function fill(parts: Template, evidence: string, values: Values = nothing): LocalizedText {
  return {
    zh_CN: joined(parts.zh_CN, evidence, values, 'zh_CN'),
    zh_TW: joined(parts.zh_TW, evidence, values, 'zh_TW'),
    en: joined(parts.en, evidence, values, 'en'),
  };
}

function joined(parts: Parts, evidence: string, values: Values, locale: keyof LocalizedText): string {
  let whole = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    // Names are lower-case words of the pack's sentences; what every object has by itself is no text.
    const value = name === 'evidence' ? evidence : values[name];
    const said = typeof value === 'string' ? value : (value?.[locale] ?? `{${name}}`);
    whole += said + (parts[at + 1] ?? '');
  }
  return whole;
}
