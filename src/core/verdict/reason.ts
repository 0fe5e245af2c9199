// Reasons as the pack words them, with evidence and names filled in.
import { type LocalizedText, locales } from '../model.ts';

/** `{name}` in every language is replaced by the value of that name; a localized value in its own language. */
export function fill(text: LocalizedText, values: Readonly<Record<string, string | LocalizedText>>): LocalizedText {
  const filled = { ...text };
  for (const locale of locales) {
    filled[locale] = text[locale].replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'string' ? value : value[locale];
    });
  }
  return filled;
}
